import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { rowActions } from '@market/contract/ingest';
import { useCursorPages } from '../../platform/cursor-pages';
import { read } from '../../platform/query';

const LINES_PER_PAGE = 50;

/** 待处理, or the rows of one action. */
export const linesTabs = ['open', ...rowActions] as const;
export type LinesTab = (typeof linesTabs)[number];

/** The lines of a batch, page by page; another tab starts at its first page. */
export function useLines(id: string, tab: LinesTab | undefined) {
  const pages = useCursorPages(`${id} ${tab ?? ''}`);
  const narrowing = tab === 'open' ? { open: 'true' as const } : tab ? { action: tab } : {};
  const query = { ...narrowing, limit: LINES_PER_PAGE, cursor: pages.cursor };
  const lines = useQuery({
    ...read('GET /staff/batches/{id}/rows', { params: { id }, query }),
    placeholderData: keepPreviousData,
  });
  return { pages, lines };
}
