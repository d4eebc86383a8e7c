import { createClient, type Client } from '@market/api-client';
import { fetchTransport } from './fetch-transport.js';

/** The API as a signed-in console page of a demonstration account calls it. */
export async function consoleClient(base: string, username: string): Promise<Client> {
  const answer = await fetch(`${base}/api/v1/auth/console`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username, password: 'Market-2026' }),
  });
  const [cookie] = answer.headers.getSetCookie().map((line) => line.split(';')[0]);
  if (!cookie) throw new Error(`${username} could not sign in: ${await answer.text()}`);
  return createClient({ base, send: fetchTransport, headers: { cookie, 'x-requested-with': 'market-console' } });
}
