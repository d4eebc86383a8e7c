import { useNavigate, useSearch } from '@tanstack/react-router';
import type { BatchDetail } from '@market/contract/ingest';
import type { RecordTypeSpec } from '@market/contract/record';
import { Checkbox, Skeleton } from 'antd';
import { useMemo, useState, type ReactNode } from 'react';
import { FailureView } from '../../components/failure-view';
import { Pager } from '../../components/pager';
import { ActionTabs } from './action-tabs';
import { BulkDecision } from './bulk-decision';
import { ChosenBar } from './chosen-bar';
import { gridColumns } from './grid-columns';
import { LineGrid } from './line-grid';
import { LinePanel } from './line-panel';
import styles from './lines-desk.module.css';
import { useChosenLines } from './use-chosen-lines';
import { useLines, type LinesTab } from './use-lines';

interface Props {
  batch: BatchDetail;
  spec: RecordTypeSpec;
  tabs: readonly LinesTab[];
  tab: LinesTab | undefined;
  withAll?: boolean;
  /** Shown in place of the grid when the tab has no rows. */
  empty: ReactNode;
  note: string;
}

/** The rows of a batch by what becomes of them, and beside them the one that is looked at. */
export function LinesDesk({ batch, spec, tabs, tab, withAll, empty, note }: Props) {
  const search = useSearch({ from: '/desk/page/import/$id' });
  const navigate = useNavigate({ from: '/import/$id' });
  const { pages, lines } = useLines(batch.id, tab);
  const [all, setAll] = useState(false);
  const items = lines.data?.items;
  const columns = useMemo(() => gridColumns(spec, batch.columns, items ?? [], all), [spec, batch.columns, items, all]);
  const chosen = items?.find(({ number }) => String(number) === search.row);
  const together = useChosenLines(batch, items ?? [], `${tab ?? ''} ${pages.page}`);
  const narrow = (change: Partial<typeof search>) =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true });
  return (
    <div className={`${styles.desk} ${chosen ? styles.split : ''}`}>
      <section className={styles.card} aria-label="行" aria-busy={lines.isFetching}>
        <div>
          <div className={styles.bar}>
            <ActionTabs
              counts={batch.counts}
              tabs={tabs}
              chosen={tab}
              onChoose={(action) => narrow({ action, row: undefined })}
              {...(withAll && { withAll })}
            />
            <span>
              {tab && tab !== 'open' && <BulkDecision batch={batch} action={tab} />}
              <Checkbox checked={all} onChange={({ target }) => setAll(target.checked)}>
                全部列
              </Checkbox>
            </span>
          </div>
          {together.rows.length > 0 && <ChosenBar batch={batch} chosen={together} />}
        </div>
        {lines.isError && !items ? (
          <FailureView error={lines.error} onRetry={() => void lines.refetch()} />
        ) : !items ? (
          <Skeleton style={{ padding: 20 }} title={false} paragraph={{ rows: 8 }} />
        ) : items.length === 0 ? (
          empty
        ) : (
          <LineGrid
            key={`${tab ?? ''} ${pages.page}`}
            {...{ batch, spec, columns }}
            lines={items}
            chosen={chosen?.number}
            together={together}
            onChoose={(number) => narrow({ row: String(number) })}
          />
        )}
        <Pager pages={pages} nextCursor={lines.data?.nextCursor ?? null} total={lines.data?.total} note={note} />
      </section>
      {chosen && <LinePanel {...{ batch, spec }} line={chosen} onClose={() => narrow({ row: undefined })} />}
    </div>
  );
}
