import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { SeatView } from '@market/contract/judging';
import { isConflict } from '../../platform/failure';
import { read } from '../../platform/query';

/** Any step of an expert at one seat. On a conflict it is read again. */
export function useSeat(id: string) {
  const queryClient = useQueryClient();
  const one = read('GET /staff/seats/{id}', { params: { id } }).queryKey;
  return useMutation({
    mutationFn: (step: () => Promise<SeatView>) => step(),
    onSuccess: async (seat) => {
      queryClient.setQueryData(one, seat);
      await queryClient.invalidateQueries({ queryKey: ['GET /staff/seats'] });
    },
    onError: (error) => {
      if (isConflict(error)) void queryClient.invalidateQueries({ queryKey: one });
    },
  });
}
