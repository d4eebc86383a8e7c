import { EditOutlined, MailOutlined } from '@ant-design/icons';
import { whyCannotEditBureau, type BureauView } from '@market/contract/bureau';
import { dayText } from '@market/contract/shared';
import { Button } from 'antd';
import { LinkButton } from '../../components/link-button';
import { RegionMark } from '../../components/region-mark';
import { clock } from '../../platform/clock';
import { useActor } from '../../platform/session';
import styles from './directory-page.module.css';

/** One bureau. What nobody has written is named as missing, never guessed. */
export function BureauCard({ bureau, onEdit }: { bureau: BureauView; onEdit: () => void }) {
  const actor = useActor();
  const own = whyCannotEditBureau(actor, bureau.regionCode) === undefined;
  const duty = [bureau.duty?.displayName, bureau.dutyHours].filter(Boolean).join('，');
  const lines = [
    ['处室', bureau.office],
    ['地址', bureau.address],
    ['公开电话', bureau.phone],
    ['值守', duty],
  ] as const;
  const missing = lines.flatMap(([label, text]) => (text ? [] : [label]));
  return (
    <li className={styles.card}>
      <header>
        <RegionMark code={bureau.regionCode} />
        <h2>{bureau.name}</h2>
      </header>
      <dl>
        {lines.map(
          ([label, text]) =>
            text && (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{text}</dd>
              </div>
            ),
        )}
      </dl>
      {missing.length > 0 && (
        <p className="cap">
          {missing.join('、')}
          {own ? '还没有填写，请补上' : '待该局填写'}
        </p>
      )}
      <p className="cap">
        {bureau.sourceName && `来源：${bureau.sourceName}　`}
        {bureau.sourceUrl && (
          <>
            <a href={bureau.sourceUrl} target="_blank" rel="noreferrer">
              原文
            </a>
            {'　'}
          </>
        )}
        {bureau.updatedAt && `${bureau.updatedByName} ${dayText(bureau.updatedAt, clock.now())} 更新`}
      </p>
      <footer>
        {bureau.site && (
          <a className={styles.site} href={bureau.site} target="_blank" rel="noreferrer">
            官网
          </a>
        )}
        {own ? (
          <Button icon={<EditOutlined aria-hidden />} onClick={onEdit}>
            修改本局信息
          </Button>
        ) : (
          <LinkButton to="/requests" search={{ ask: bureau.regionCode }} icon={<MailOutlined aria-hidden />}>
            提协同请求
          </LinkButton>
        )}
      </footer>
    </li>
  );
}
