import type { Client } from '@market/api-client';
import type { TestApp } from './app.js';
import { organization } from './samples.js';

/** Where it stands, and what it is called when that matters. */
type Place = string | readonly [regionCode: string, name: string];

/** Users of the mini-program by name, each with an organization of its own; the n-th is 演示·样例n号有限公司. */
export async function companies<Name extends string>(
  market: TestApp,
  places: Record<Name, Place>,
): Promise<Record<Name, Client>> {
  const made = (Object.entries(places) as [Name, Place][]).map(async ([name, place], i) => {
    const client = await market.user(name);
    const [regionCode, title] = typeof place === 'string' ? [place] : place;
    await client('POST /my/organization', { body: { content: organization(regionCode, i + 1, title) } });
    return [name, client] as const;
  });
  return Object.fromEntries(await Promise.all(made)) as Record<Name, Client>;
}
