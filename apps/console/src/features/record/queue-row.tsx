import { freshnessOf, getRecordType, revisionKindLabels, type StaffRecordRow } from '@market/contract/record';
import { agoText, daysLeft } from '@market/contract/shared';
import { Checkbox } from 'antd';
import { Pearl } from '../../components/pearl';
import { RegionMark } from '../../components/region-mark';
import { clock } from '../../platform/clock';
import type { QueueTab } from './queue-filters';
import styles from './queue.module.css';

interface Props {
  row: StaffRecordRow;
  tab: QueueTab;
  current: boolean;
  /** Undefined where rows are taken one by one. */
  selected: boolean | undefined;
  onChoose: () => void;
  onSelect: (selected: boolean) => void;
}

export const QueueRow = ({ row, tab, current, selected, onChoose, onSelect }: Props) => (
  <li className={styles.row}>
    {selected !== undefined && (
      <Checkbox
        checked={selected}
        aria-label={`选择 ${row.title}`}
        onChange={({ target }) => onSelect(target.checked)}
        className={styles.check ?? ''}
      />
    )}
    <button type="button" aria-current={current} onClick={onChoose}>
      <span className={styles.between}>
        <b>{row.title}</b>
        {row.state === 'withdrawn' ? (
          <span className="cap">{agoText(row.updatedAt, clock.now())}</span>
        ) : (
          <Due at={dueOf(tab, row)} soonDays={tab === 'due' ? 7 : 1} />
        )}
      </span>
      <span className={styles.between}>
        <span className="cap">
          <RegionMark code={row.regionCode} />　{getRecordType(row.recordType).label}
          {tab === 'pending' && row.revisionKind && `　${revisionKindLabels[row.revisionKind]}`}
        </span>
        <Pearl level={freshnessOf(row.verifiedAt, row.nextReviewAt, clock.now())} size={14} />
      </span>
    </button>
  </li>
);

const dueOf = (tab: QueueTab, row: StaffRecordRow): string | null =>
  ({ pending: row.verifyBy, returned: row.answerBy, due: row.nextReviewAt })[tab];

function Due({ at, soonDays }: { at: string | null; soonDays: number }) {
  if (!at) return null;
  const days = daysLeft(at, clock.now());
  const late = new Date(at) <= clock.now();
  return (
    <span className={`cap ${late ? styles.late : days <= soonDays ? styles.soon : ''}`}>
      {late ? `超 ${Math.max(1, -days)} 天` : days === 0 ? '今天' : `剩 ${days} 天`}
    </span>
  );
}
