import type { ComponentProps } from 'react';
import { PagedCard, type PagedList } from './paged-card';
import { RowTable } from './row-table';

type Props<Row extends object> = PagedList<Row> & Omit<ComponentProps<typeof RowTable<Row>>, 'rows' | 'loading'>;

/** A page of rows. */
export const PagedTable = <Row extends object>({ list, pages, ...table }: Props<Row>) => (
  <PagedCard list={list} pages={pages}>
    {(rows) => <RowTable {...table} rows={rows} loading={list.isPending} />}
  </PagedCard>
);
