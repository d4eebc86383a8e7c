import { rowActionLabels, type BatchCounts, type RowAction } from '@market/contract/ingest';
import styles from './action-tabs.module.css';

interface Props {
  counts: BatchCounts;
  actions: readonly RowAction[];
  chosen: RowAction | undefined;
  onChoose: (action: RowAction | undefined) => void;
  /** 全部 stands before the actions. */
  withAll?: boolean;
}

/** The rows by what becomes of them, with their counts. */
export function ActionTabs({ counts, actions, chosen, onChoose, withAll = false }: Props) {
  const tab = (action: RowAction | undefined, label: string, count: number) => (
    <button
      key={label}
      type="button"
      aria-pressed={chosen === action}
      className={action === 'invalid' && count > 0 ? styles.bad : undefined}
      data-testid={`tab-${action ?? 'all'}`}
      onClick={() => onChoose(action)}
    >
      {label} <span className="num">{count.toLocaleString('en-US')}</span>
    </button>
  );
  return (
    <div className={styles.tabs} role="group" aria-label="按结果看">
      {withAll && tab(undefined, '全部', counts.rows)}
      {actions.map((action) => tab(action, rowActionLabels[action], counts[action]))}
    </div>
  );
}
