import { useMutation, useQueryClient } from '@tanstack/react-query';
import { meQuery } from '../../platform/session';

const OWN = ['GET /my/sign-in', 'GET /my/sessions', meQuery.queryKey[0]];

/** An act on the own account; afterwards what is shown of it, and what is still owed, is asked anew. */
export function useOwnAct<Given, Answer>(mutationFn: (given: Given) => Promise<Answer>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn,
    onSuccess: () => Promise.all(OWN.map((operation) => queryClient.invalidateQueries({ queryKey: [operation] }))),
  });
}
