import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { JudgingDesk } from '@market/contract/judging';
import { isConflict } from '../../platform/failure';
import { read } from '../../platform/query';

/** Any step at the desk of one challenge. On a conflict it is read again, so that what is shown is true. */
export function useDesk(id: string) {
  const queryClient = useQueryClient();
  const one = read('GET /staff/challenges/{id}/judging', { params: { id } }).queryKey;
  return useMutation({
    mutationFn: (step: () => Promise<JudgingDesk>) => step(),
    onSuccess: async (desk) => {
      queryClient.setQueryData(one, desk);
      await queryClient.invalidateQueries({ queryKey: ['GET /staff/challenges/{id}/experts'] });
    },
    onError: (error) => {
      if (isConflict(error)) void queryClient.invalidateQueries({ queryKey: one });
    },
  });
}
export type Desk = ReturnType<typeof useDesk>;
