import { freshnessOf, getRecordType } from '@market/contract/record';
import { agoText } from '@market/contract/shared';
import { Skeleton } from 'antd';
import { FailureView } from '../../components/failure-view';
import { Pearl } from '../../components/pearl';
import { RegionMark } from '../../components/region-mark';
import { useKeys } from '../../platform/keys';
import type { PendingRecords } from './use-pending-records';
import styles from './verification-page.module.css';

interface Props {
  pending: PendingRecords;
  chosen: string | undefined;
  onChoose: (id: string) => void;
}

export function VerificationQueue({ pending, chosen, onChoose }: Props) {
  const { rows, total, isPending, error, retry } = pending;
  const now = new Date();
  const step = (by: 1 | -1) => {
    const next = rows[rows.findIndex((row) => row.id === chosen) + by];
    if (next) onChoose(next.id);
  };
  useKeys({ j: () => step(1), k: () => step(-1) });
  return (
    <section className={styles.queue} aria-label="待核验" aria-busy={isPending}>
      <h2>
        待核验 <span className="num">{total}</span>
      </h2>
      {isPending && <Skeleton style={{ padding: 16 }} title={false} paragraph={{ rows: 6 }} />}
      {error && <FailureView error={error} onRetry={retry} />}
      <ul data-testid="verification-queue">
        {rows.map((row) => (
          <li key={row.id}>
            <button type="button" aria-current={row.id === chosen} onClick={() => onChoose(row.id)}>
              <span className={styles.between}>
                <b>{row.title}</b>
                <span className="cap">{agoText(row.updatedAt, now)}</span>
              </span>
              <span className={styles.between}>
                <span className="cap">
                  <RegionMark code={row.regionCode} />　{getRecordType(row.recordType).label}
                </span>
                <Pearl level={freshnessOf(row.verifiedAt, row.nextReviewAt, now)} size={14} />
              </span>
            </button>
          </li>
        ))}
      </ul>
      <p className={`cap ${styles.hint}`}>
        <kbd>J</kbd> <kbd>K</kbd> 上下　<kbd>A</kbd> 通过　<kbd>R</kbd> 退回
      </p>
    </section>
  );
}
