import { useSuspenseQuery } from '@tanstack/react-query';
import type { ActorView } from '@market/contract/account';
import { read } from './query';

export const meQuery = { ...read('GET /auth/me', {}), staleTime: 60_000 };

/** The person at the desk. Only below the shell, which lets nobody in without a session. */
export const useActor = (): ActorView => useSuspenseQuery(meQuery).data;
