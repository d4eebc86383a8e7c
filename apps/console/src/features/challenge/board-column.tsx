import { useInfiniteQuery } from '@tanstack/react-query';
import { boardColumnLabels, type BoardColumn as Column } from '@market/contract/board';
import { Button, Skeleton } from 'antd';
import { FailureView } from '../../components/failure-view';
import { call } from '../../platform/client';
import { BoardCard } from './board-card';
import styles from './queue-board.module.css';
import type { QueueFilters } from './queue-filters';

const KEY = 'GET /staff/challenges';
const PAGE = 20;

export function BoardColumn({ column, filters }: { column: Column; filters: QueueFilters }) {
  const query = { ...filters, column, limit: PAGE };
  const list = useInfiniteQuery({
    queryKey: [KEY, 'board', query],
    queryFn: ({ pageParam }) => call(KEY, { query: { ...query, cursor: pageParam } }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
  const cards = list.data?.pages.flatMap((page) => page.items) ?? [];
  const total = list.data?.pages[0]?.total ?? (list.hasNextPage ? undefined : cards.length);
  const rest = total === undefined ? '再看一些' : `还有 ${total - cards.length} 条`;
  return (
    <section className={styles.column} aria-label={boardColumnLabels[column]} data-testid={`column-${column}`}>
      <h2>
        <i aria-hidden />
        {boardColumnLabels[column]}
        <span className="num">{list.data && (total ?? `${cards.length}+`)}</span>
      </h2>
      <div className={styles.cards} aria-busy={list.isPending}>
        {list.isPending && <Skeleton title={false} paragraph={{ rows: 4 }} />}
        {list.isError && !list.data && <FailureView error={list.error} onRetry={() => void list.refetch()} />}
        {cards.map((card) => (
          <BoardCard key={card.id} card={card} />
        ))}
        {list.data && cards.length === 0 && <p className={`cap ${styles.none}`}>没有榜单</p>}
        {list.hasNextPage && (
          <Button type="text" block loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {rest}
          </Button>
        )}
      </div>
    </section>
  );
}
