import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { StaffChallenge } from '@market/contract/challenge';
import { call } from '../../platform/client';
import { isConflict } from '../../platform/failure';
import { read } from '../../platform/query';
import type { Check } from './challenge-desk';

type Decision = { to: 'pass'; checks: Check[] } | { to: 'return' | 'reject'; reason: string };

function decide({ id, version }: StaffChallenge, decision: Decision): Promise<StaffChallenge> {
  const params = { id };
  switch (decision.to) {
    case 'pass':
      return call('POST /staff/challenges/{id}/pass', { params, body: { version, checks: decision.checks } });
    case 'return':
      return call('POST /staff/challenges/{id}/return', { params, body: { version, reason: decision.reason } });
    case 'reject':
      return call('POST /staff/challenges/{id}/reject', { params, body: { version, reason: decision.reason } });
  }
}

/** The three decisions of vetting. On a conflict the challenge is read again, so that what is shown is true. */
export function useVetting(challenge: StaffChallenge) {
  const queryClient = useQueryClient();
  const one = read('GET /staff/challenges/{id}', { params: { id: challenge.id } }).queryKey;
  return useMutation({
    mutationFn: (decision: Decision) => decide(challenge, decision),
    onSuccess: (decided) => {
      queryClient.setQueryData(one, decided);
      return queryClient.invalidateQueries({ queryKey: ['GET /staff/challenges'] });
    },
    onError: (error) => {
      if (isConflict(error)) void queryClient.invalidateQueries({ queryKey: one });
    },
  });
}
