import { useMutation } from '@tanstack/react-query';
import type { BatchDetail } from '@market/contract/ingest';
import { App } from 'antd';
import { call } from '../../platform/client';
import { failureOf, isConflict } from '../../platform/failure';
import { useKeepBatch } from './use-batch';

/** Hands rows over for verification: those named by their numbers, or all that are ready. */
export function useSubmitBatch({ id, version }: BatchDetail) {
  const { message } = App.useApp();
  const keep = useKeepBatch(id);
  return useMutation({
    mutationFn: (rows?: number[]) =>
      call('POST /staff/batches/{id}/submit', { params: { id }, body: { version, ...(rows && { rows }) } }),
    onSuccess: keep.batch,
    onError: (error) => {
      message.error(failureOf(error).text);
      if (isConflict(error)) void keep.refresh();
    },
  });
}
