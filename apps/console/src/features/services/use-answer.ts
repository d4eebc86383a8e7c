import { useMutation, useQueryClient } from '@tanstack/react-query';
import { isConflict } from '../../platform/failure';

/** One decision at a time. What was decided is shown at once, and the lists are read again; so is the row on a conflict. */
export function useAnswer<Answer>(one: readonly unknown[], list: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (decide: () => Promise<Answer>) => decide(),
    onSuccess: async (answer) => {
      if (answer) queryClient.setQueryData(one, answer);
      await queryClient.invalidateQueries({ queryKey: [list] });
    },
    onError: (error) => {
      if (isConflict(error)) void queryClient.invalidateQueries({ queryKey: one });
    },
  });
}
