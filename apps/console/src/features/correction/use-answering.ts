import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { StaffCorrectionDetail, StaffCorrectionRow } from '@market/contract/correction';
import { call } from '../../platform/client';
import { isConflict } from '../../platform/failure';
import { read } from '../../platform/query';

type Decision =
  | { to: 'answer'; text: string }
  | { to: 'reject'; text: string }
  | { to: 'transfer'; regionCode: string; note: string };

async function decide({ id, version }: StaffCorrectionRow, decision: Decision): Promise<StaffCorrectionDetail | null> {
  const params = { id };
  switch (decision.to) {
    case 'answer':
      return call('POST /staff/corrections/{id}/answer', { params, body: { version, answer: decision.text } });
    case 'reject':
      return call('POST /staff/corrections/{id}/reject', { params, body: { version, reason: decision.text } });
    case 'transfer': {
      const { regionCode, note } = decision;
      await call('POST /staff/corrections/{id}/transfer', { params, body: { version, regionCode, note } });
      return null;
    }
  }
}

/** The decisions on a work order. On a conflict it is read again, so that what is shown is true. */
export function useAnswering(row: StaffCorrectionRow) {
  const queryClient = useQueryClient();
  const one = read('GET /staff/corrections/{id}', { params: { id: row.id } }).queryKey;
  return useMutation({
    mutationFn: (decision: Decision) => decide(row, decision),
    onSuccess: async (decided) => {
      if (decided) queryClient.setQueryData(one, decided);
      await Promise.all([
        queryClient.invalidateQueries({ queryKey: ['GET /staff/corrections'] }),
        queryClient.invalidateQueries({ queryKey: ['GET /staff/corrections/counts'] }),
      ]);
    },
    onError: (error) => {
      if (isConflict(error)) void queryClient.invalidateQueries({ queryKey: one });
    },
  });
}
