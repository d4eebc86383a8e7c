import { useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import type { StaffRecordDetail } from '@market/contract/record';
import { ApiError, call } from '../../platform/client';
import { read } from '../../platform/query';

export interface Saving {
  save: () => Promise<StaffRecordDetail>;
  submit: boolean;
}

/** Lists, counts and rounds are read again after something was decided. */
export async function refreshRecords(queryClient: QueryClient): Promise<void> {
  const stale = ['GET /staff/records', 'GET /staff/records/counts', 'GET /staff/verification-rounds'];
  await Promise.all(stale.map((operation) => queryClient.invalidateQueries({ queryKey: [operation] })));
}

/** Keeps what the server answered as the newest state of the record. */
export function useKeepRecord() {
  const queryClient = useQueryClient();
  return async (detail: StaffRecordDetail) => {
    queryClient.setQueryData(read('GET /staff/records/{id}', { params: { id: detail.row.id } }).queryKey, detail);
    await refreshRecords(queryClient);
  };
}

/**
 * Saves, then submits when asked. When only the second step fails, what was saved is kept and told to `onSaved`,
 * so that trying again does not save a second record.
 */
export function useSaveRecord(onSaved: (detail: StaffRecordDetail) => void) {
  const keep = useKeepRecord();
  return useMutation({
    mutationFn: async ({ save, submit }: Saving) => {
      const saved = await save();
      onSaved(saved);
      await keep(saved);
      if (!submit) return saved;
      const submitted = await call('POST /staff/records/{id}/submit', {
        params: { id: saved.row.id },
        body: { version: saved.row.version },
      });
      await keep(submitted);
      return submitted;
    },
  });
}

/** The server's issues by the paths of the form. */
export const refusedIssues = (error: unknown) =>
  error instanceof ApiError
    ? error.details.map(({ path, message }) => ({ path: path.replace(/^content\./, ''), message }))
    : [];
