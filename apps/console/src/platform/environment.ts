import { read } from './query';

/** Live market or rehearsal, and its clock; asked again now and then, since the leader may put the clock on. */
export const environmentQuery = { ...read('GET /environment', {}), staleTime: 30_000, refetchInterval: 60_000 };
