import { ApiError, createClient, type Answer, type CallOptions, type Request } from '@market/api-client';
import type { Operation } from '@market/contract/routes';
import { fetchTransport } from './transport';

/** The generic form of the typed client: what is optional depends on the operation, which a generic caller cannot resolve. */
type Call = <K extends Operation>(operation: K, request: Request<K>, options?: CallOptions) => Promise<Answer<K>>;

// The server refuses cookie-authenticated writes without this header, which no foreign page can send.
export const call = createClient({
  base: '',
  send: fetchTransport,
  headers: { 'x-requested-with': 'market-console' },
}) as Call;

export { ApiError };
export type { Answer, Request };
