import { useQueries } from '@tanstack/react-query';
import { recordTypes, type StaffRecordRow } from '@market/contract/record';
import { read } from '../../platform/query';

export interface PendingRecords {
  rows: readonly StaffRecordRow[];
  total: number;
  isPending: boolean;
  error: Error | null;
  retry: () => void;
}

const PER_TYPE = 50;

/** What waits for verification, of every type, the longest waiting first. */
export const usePendingRecords = (): PendingRecords =>
  useQueries({
    queries: recordTypes.map(({ type }) =>
      read('GET /staff/records', { query: { type, state: 'pending', sort: 'oldest', limit: PER_TYPE } }),
    ),
    combine: (results) => {
      const rows = results.flatMap(({ data }) => data?.items ?? []);
      return {
        rows: rows.sort((a, b) => (a.updatedAt < b.updatedAt ? -1 : 1)),
        total: results.reduce((sum, { data }) => sum + (data?.total ?? data?.items.length ?? 0), 0),
        isPending: results.some((result) => result.isPending),
        error: results.find((result) => result.error)?.error ?? null,
        retry: () => results.forEach((result) => void result.refetch()),
      };
    },
  });
