import type { StaffCorrectionDetail } from '@market/contract/correction';
import { Alert } from 'antd';
import { Panel } from '../../components/panel';
import styles from './correction-page.module.css';

const NONE = '—';

/** What the record says beside what the reader says. */
export function ClaimPanel({ detail }: { detail: StaffCorrectionDetail }) {
  const { row, record, shownText, shownNumber, suggestion, problem, evidenceUrl } = detail;
  const movedOn = shownText !== null && record.text !== shownText;
  return (
    <Panel title="记录与反映" note={row.fieldLabel ?? undefined}>
      {movedOn && (
        <Alert
          type="info"
          showIcon
          title={`报错时看到的是第 ${shownNumber} 版，这一处后来已改过。`}
          style={{ marginBottom: 14 }}
        />
      )}
      {row.field !== null && (
        <div className={styles.sides}>
          <Side title={movedOn ? `报错时（第 ${shownNumber} 版）` : `记录现在写的（第 ${record.publishedNumber} 版）`}>
            {shownText}
          </Side>
          {movedOn && <Side title={`现在（第 ${record.publishedNumber} 版）`}>{record.text}</Side>}
          <Side title="报错人说应为" claimed>
            {suggestion}
          </Side>
        </div>
      )}
      <dl className={styles.facts}>
        {row.field === null && suggestion && (
          <>
            <dt>正确的是</dt>
            <dd className="prewrap">{suggestion}</dd>
          </>
        )}
        <dt>说明</dt>
        <dd className="prewrap">{problem || NONE}</dd>
        <dt>凭据</dt>
        <dd>{evidenceUrl ? <OutwardLink url={evidenceUrl} /> : NONE}</dd>
        <dt>记录来源</dt>
        <dd>{record.sourceUrl ? <OutwardLink url={record.sourceUrl} /> : NONE}</dd>
        {detail.answer && (
          <>
            <dt>答复</dt>
            <dd className="prewrap">{detail.answer}</dd>
          </>
        )}
      </dl>
    </Panel>
  );
}

const Side = ({ title, claimed = false, children }: { title: string; claimed?: boolean; children: string | null }) => (
  <div className={claimed ? styles.claimed : styles.side}>
    <p className="cap">{title}</p>
    <b className="prewrap">{children?.trim() ? children : NONE}</b>
  </div>
);

/** An address somebody typed: opened apart, and told nothing of where the reader came from. */
const OutwardLink = ({ url }: { url: string }) => (
  <a href={url} target="_blank" rel="noopener noreferrer nofollow" className={styles.address}>
    {url}
  </a>
);
