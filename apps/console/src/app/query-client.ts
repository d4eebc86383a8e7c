import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiError } from '../platform/client';

const MAX_RETRIES = 2;

const isSignedOut = (error: unknown): boolean => error instanceof ApiError && error.code === 'unauthenticated';

/** Tells `onSignedOut` when the server no longer knows the session; the question `except` asks exactly that and is left out. */
export function createQueryClient(except: string, onSignedOut: () => void): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({
      onError: (error, query) => {
        if (isSignedOut(error) && query.queryKey[0] !== except) onSignedOut();
      },
    }),
    mutationCache: new MutationCache({
      onError: (error) => {
        if (isSignedOut(error)) onSignedOut();
      },
    }),
    defaultOptions: {
      queries: {
        // A request without a network fails and says so; the default would wait in silence.
        networkMode: 'always',
        staleTime: 5_000,
        retry: (failures, error) =>
          failures < MAX_RETRIES && error instanceof ApiError && (error.status === 0 || error.status >= 502),
      },
      mutations: { networkMode: 'always' },
    },
  });
}
