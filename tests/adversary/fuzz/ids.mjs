import { roles } from '../people.mjs';
import { NO_ID } from './requests.mjs';

/** Ids of rows that are there, by the last word of the list's address: what is asked of them reaches further than an unknown id. */
export async function idsThere({ base }, people, operations) {
  const ids = new Map();
  for (const role of roles)
    for (const { method, path, parameters } of operations) {
      if (method !== 'GET' || parameters.some((each) => each.in === 'path' || each.required)) continue;
      const answer = await fetch(base + path, { headers: people.headersOf(role) });
      const text = await answer.text();
      if (!answer.ok || !text.startsWith('{')) continue;
      const word = path.split('/').at(-1);
      const found = [...text.matchAll(/"id":"([0-9A-HJKMNP-TV-Z]{26})"/g)].map(([, id]) => id);
      ids.set(word, [...new Set([...(ids.get(word) ?? [NO_ID]), ...found.slice(0, 10)])]);
    }
  return ids;
}
