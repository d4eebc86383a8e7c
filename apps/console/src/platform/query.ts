import { queryOptions } from '@tanstack/react-query';
import type { Operation } from '@market/contract/routes';
import { call, type Request } from './client';

type Reading = Extract<Operation, `GET ${string}`>;

/** A GET operation as a query; the key is the operation and what was asked, so that a topic can be refreshed by its operation. */
export const read = <K extends Reading>(operation: K, request: Request<K>) =>
  queryOptions({ queryKey: [operation, request] as const, queryFn: () => call(operation, request) });
