import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { StaffRecordDetail } from '@market/contract/record';
import { call } from '../../platform/client';
import { isConflict } from '../../platform/failure';
import { read } from '../../platform/query';
import { useKeepRecord } from './use-save-record';

export type Decision = { to: 'submit' | 'accept' } | { to: 'return' | 'withdraw'; reason: string };

function decide({ row: { id, version } }: StaffRecordDetail, decision: Decision): Promise<StaffRecordDetail> {
  const params = { id };
  switch (decision.to) {
    case 'submit':
      return call('POST /staff/records/{id}/submit', { params, body: { version } });
    case 'accept':
      return call('POST /staff/records/{id}/accept', { params, body: { version } });
    case 'return':
      return call('POST /staff/records/{id}/return', { params, body: { version, reason: decision.reason } });
    case 'withdraw':
      return call('POST /staff/records/{id}/withdraw', { params, body: { version, reason: decision.reason } });
  }
}

/** Submitting, accepting, returning and withdrawing. On a conflict the record is read again. */
export function useDecideRecord(detail: StaffRecordDetail) {
  const queryClient = useQueryClient();
  const keep = useKeepRecord();
  return useMutation({
    mutationFn: (decision: Decision) => decide(detail, decision),
    onSuccess: keep,
    onError: (error) => {
      if (!isConflict(error)) return;
      const one = read('GET /staff/records/{id}', { params: { id: detail.row.id } }).queryKey;
      void queryClient.invalidateQueries({ queryKey: one });
    },
  });
}
