import { rowActionLabels, type BatchCounts } from '@market/contract/ingest';
import { countText } from '../../platform/count-text';
import styles from './action-tabs.module.css';
import type { LinesTab } from './use-lines';

interface Props {
  counts: BatchCounts;
  tabs: readonly LinesTab[];
  chosen: LinesTab | undefined;
  onChoose: (tab: LinesTab | undefined) => void;
  /** 全部 stands before the others. */
  withAll?: boolean;
}

/** The rows by what becomes of them, with their counts. */
export function ActionTabs({ counts, tabs, chosen, onChoose, withAll = false }: Props) {
  const button = (tab: LinesTab | undefined, label: string, count: number) => (
    <button
      key={label}
      type="button"
      aria-pressed={chosen === tab}
      className={tab === 'invalid' && count > 0 ? styles.bad : undefined}
      data-testid={`tab-${tab ?? 'all'}`}
      onClick={() => onChoose(tab)}
    >
      {label} <span className="num">{countText(count)}</span>
    </button>
  );
  return (
    <div className={styles.tabs} role="group" aria-label="按结果看">
      {withAll && button(undefined, '全部', counts.rows)}
      {tabs.map((tab) => button(tab, tab === 'open' ? '待处理' : rowActionLabels[tab], counts[tab]))}
    </div>
  );
}
