import { Button, Skeleton } from 'antd';
import { FailureView } from '../../components/failure-view';
import { StateView } from '../../components/state-view';
import { useKeys } from '../../platform/keys';
import { QueueBulk } from './queue-bulk';
import type { QueueFilters, QueueTab } from './queue-filters';
import { QueueHead } from './queue-head';
import { QueueRow } from './queue-row';
import styles from './queue.module.css';
import type { Queue } from './use-queue';
import { useSelection } from './use-selection';

const empty: Record<QueueTab, { title: string; reason: string }> = {
  pending: { title: '没有待核验的', reason: '同事提交修改后会出现在这里。' },
  returned: { title: '没有退回的', reason: '核验员退回或撤下的会出现在这里，改好后再提交。' },
  due: { title: '没有待复核的', reason: '记录快到复核期时会出现在这里。' },
};
const aMeans: Record<QueueTab, string> = { pending: '通过', returned: '去改', due: '送核验' };

interface Props {
  queue: Queue;
  filters: QueueFilters;
  chosen: string | undefined;
  onChoose: (id: string) => void;
}

/** J and K walk it; many are taken at once where no change has to be looked at. */
export function VerificationQueue({ queue, filters, chosen, onChoose }: Props) {
  const { pages, rows, total } = queue;
  const { tab, bulk, narrowed } = filters;
  const selection = useSelection(rows, JSON.stringify(filters.query));
  const step = (by: 1 | -1) => {
    const next = rows[rows.findIndex((row) => row.id === chosen) + by];
    if (next) onChoose(next.id);
    else if (by === 1 && pages.hasNextPage) void pages.fetchNextPage();
  };
  useKeys({ j: () => step(1), k: () => step(-1), x: () => bulk && chosen && selection.toggle(chosen) });
  return (
    <section className={styles.queue} aria-label="核验队列" aria-busy={pages.isPending}>
      <QueueHead filters={filters} total={total} />
      <div className={styles.list}>
        {pages.isPending && <Skeleton style={{ padding: 16 }} title={false} paragraph={{ rows: 6 }} />}
        {pages.isError && <FailureView error={pages.error} onRetry={() => void pages.refetch()} />}
        {pages.isSuccess && rows.length === 0 && (
          <StateView title={empty[tab].title} reason={narrowed ? '换一个条件，或清除筛选。' : empty[tab].reason} />
        )}
        <ul data-testid="verification-queue">
          {rows.map((row) => (
            <QueueRow
              key={row.id}
              row={row}
              tab={tab}
              current={row.id === chosen}
              selected={bulk ? selection.has(row.id) : undefined}
              onChoose={() => onChoose(row.id)}
              onSelect={() => selection.toggle(row.id)}
            />
          ))}
        </ul>
        {pages.hasNextPage && (
          <div className={styles.more}>
            <Button block loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage()}>
              再看 50 条
            </Button>
          </div>
        )}
      </div>
      {bulk && <QueueBulk tab={tab} selection={selection} />}
      <p className={`cap ${styles.hint}`}>
        <span>
          <kbd>J</kbd> <kbd>K</kbd> 上下
        </span>
        {bulk && (
          <span>
            <kbd>X</kbd> 选
          </span>
        )}
        <span>
          <kbd>A</kbd> {aMeans[tab]}
        </span>
        {tab === 'pending' && (
          <span>
            <kbd>R</kbd> 退回
          </span>
        )}
      </p>
    </section>
  );
}
