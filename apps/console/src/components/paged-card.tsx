import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { CursorPages } from '../platform/cursor-pages';
import { FailureView } from './failure-view';
import { Pager } from './pager';
import { TableCard } from './table-card';

export interface PagedList<Row> {
  list: UseQueryResult<{ items: Row[]; nextCursor: string | null; total?: number | undefined }>;
  pages: CursorPages;
}

interface Props<Row> extends PagedList<Row> {
  /** Where the list does not count itself. */
  total?: number | undefined;
  note?: string;
  children: (rows: Row[]) => ReactNode;
}

/** A page of a list above its pager, or why there is none. */
export function PagedCard<Row>({ list, pages, total = list.data?.total, note, children }: Props<Row>) {
  if (list.isError && !list.data) return <FailureView error={list.error} onRetry={() => void list.refetch()} />;
  return (
    <TableCard>
      {children(list.data?.items ?? [])}
      <Pager pages={pages} nextCursor={list.data?.nextCursor ?? null} total={total} {...(note && { note })} />
    </TableCard>
  );
}
