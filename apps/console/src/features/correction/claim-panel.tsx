import type { StaffCorrectionDetail } from '@market/contract/correction';
import { Alert } from 'antd';
import { Facts } from '../../components/facts';
import { Panel } from '../../components/panel';
import styles from './claim-panel.module.css';

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
      <Facts
        facts={[
          row.field === null && suggestion !== null && suggestion !== '' && ['正确的是', suggestion],
          ['说明', problem || NONE],
          ['凭据', evidenceUrl ? <OutwardLink url={evidenceUrl} /> : NONE],
          ['记录来源', record.sourceUrl ? <OutwardLink url={record.sourceUrl} /> : NONE],
          detail.answer !== null && ['答复', detail.answer],
        ]}
      />
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
  <a href={url} target="_blank" rel="noopener noreferrer nofollow">
    {url}
  </a>
);
