import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { StaffChallenge } from '@market/contract/challenge';
import { isConflict } from '../../platform/failure';
import { read } from '../../platform/query';

/** A decision about a challenge. On a conflict the challenge is read again, so that what is shown is true. */
export function useVetting(challenge: StaffChallenge) {
  const queryClient = useQueryClient();
  const one = read('GET /staff/challenges/{id}', { params: { id: challenge.id } }).queryKey;
  return useMutation({
    mutationFn: (send: (challenge: StaffChallenge) => Promise<StaffChallenge>) => send(challenge),
    onSuccess: (decided) => {
      queryClient.setQueryData(one, decided);
      return queryClient.invalidateQueries({ queryKey: ['GET /staff/challenges'] });
    },
    onError: (error) => {
      if (isConflict(error)) void queryClient.invalidateQueries({ queryKey: one });
    },
  });
}
