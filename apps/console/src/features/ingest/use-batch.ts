import { useQuery, useQueryClient } from '@tanstack/react-query';
import { workingStates, type BatchDetail } from '@market/contract/ingest';
import type { Answer } from '../../platform/client';
import { read } from '../../platform/query';

const ASK_AGAIN_MS = 700;
const ROWS = 'GET /staff/batches/{id}/rows';

const batchQuery = (id: string) => read('GET /staff/batches/{id}', { params: { id } });

/** A batch; asked for again and again while the server is at work on it. */
export const useBatch = (id: string) =>
  useQuery({
    ...batchQuery(id),
    refetchInterval: ({ state }) => state.data && workingStates.includes(state.data.state) && ASK_AGAIN_MS,
  });

/** Keeps what the server answered to a change, so that nothing need be asked for twice. */
export function useKeepBatch(id: string) {
  const queryClient = useQueryClient();
  const { queryKey } = batchQuery(id);
  const forgetRows = (refetchType: 'none' | 'active') =>
    queryClient.invalidateQueries({ queryKey: [ROWS], refetchType });
  return {
    /** The whole batch is another: its rows are read anew. */
    async batch(batch: BatchDetail) {
      queryClient.setQueryData(queryKey, batch);
      void queryClient.invalidateQueries({ queryKey: ['GET /staff/batches'] });
      await forgetRows('active');
    },
    /** One row is another. It stays where it is shown, though it may now belong under another tab. */
    line({ line, version, counts }: Answer<'PUT /staff/batches/{id}/rows/{number}'>) {
      queryClient.setQueryData(queryKey, (batch) => batch && { ...batch, version, counts });
      const mine = { queryKey: [ROWS, { params: { id } }] };
      queryClient.setQueriesData<Answer<typeof ROWS>>(
        mine,
        (page) => page && { ...page, items: page.items.map((one) => (one.number === line.number ? line : one)) },
      );
      void forgetRows('none');
    },
    /** Somebody was faster: batch and rows are read again. */
    async refresh() {
      await Promise.all([queryClient.invalidateQueries({ queryKey }), forgetRows('active')]);
    },
  };
}
