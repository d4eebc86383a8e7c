import { canEditRecords, freshnessLabels, freshnessOf, type StaffRecordDetail } from '@market/contract/record';
import { dayText } from '@market/contract/shared';
import { Button } from 'antd';
import { LinkButton } from '../../components/link-button';
import { clock } from '../../platform/clock';
import { useKeys } from '../../platform/keys';
import { useActor } from '../../platform/session';
import { useAtOnce } from './use-at-once';
import styles from './verification-page.module.css';

interface Props {
  detail: StaffRecordDetail;
  onDecided: () => void;
}

/** 待复核：the text still holds, or it is changed. Both go to a second person. */
export function ConfirmPanel({ detail: { row }, onDecided }: Props) {
  const edits = canEditRecords(useActor());
  const atOnce = useAtOnce('confirm');
  const now = clock.now();
  const go = async () => {
    const refused = await atOnce.ask([row]);
    if (refused?.length === 0) onDecided();
  };
  useKeys({ a: () => edits && !atOnce.busy && void go() });
  return (
    <aside className={styles.decision} aria-label="复核">
      <h2>{freshnessLabels[freshnessOf(row.verifiedAt, row.nextReviewAt, now)]}</h2>
      {!row.verifiedAt && <p className="lab">已公开，还没有部门核验过。</p>}
      {row.verifiedAt && row.nextReviewAt && (
        <p className="lab">
          上次核验 <span className="num">{dayText(row.verifiedAt, now)}</span>，应在{' '}
          <span className="num">{dayText(row.nextReviewAt, now)}</span>前复核。公众看到的记录仍在，只标新鲜度。
        </p>
      )}
      <p className={`cap ${styles.last}`}>{edits ? '送核验后由另一位同事通过' : '由维护员更新或确认'}</p>
      <LinkButton to="/records/$id/edit" params={{ id: row.id }} disabled={!edits}>
        有变化，去改
      </LinkButton>
      <Button type="primary" disabled={!edits} loading={atOnce.busy} onClick={() => void go()}>
        内容无变化，送核验 <kbd aria-hidden>A</kbd>
      </Button>
    </aside>
  );
}
