import { createClient } from '@market/api-client';
import { retrying } from '@/platform/retrying';
import { send } from '@/platform/transport';
import { sessionToken } from './session-token';

/** Every call of the mini-program goes through here. A session the server no longer knows is forgotten. */
export const api = createClient({
  base: API_BASE,
  send: retrying(send),
  token: () => sessionToken.get(),
  onUnauthenticated: () => sessionToken.forget(),
});
