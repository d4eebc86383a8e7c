import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { RowAction } from '@market/contract/ingest';
import { useCursorPages } from '../../platform/cursor-pages';
import { read } from '../../platform/query';

const LINES_PER_PAGE = 50;

/** The lines of a batch, page by page; another action starts at its first page. */
export function useLines(id: string, action: RowAction | undefined) {
  const pages = useCursorPages(`${id} ${action ?? ''}`);
  const query = { ...(action && { action }), limit: LINES_PER_PAGE, cursor: pages.cursor };
  const lines = useQuery({
    ...read('GET /staff/batches/{id}/rows', { params: { id }, query }),
    placeholderData: keepPreviousData,
  });
  return { pages, lines };
}
