// What the scanners are pointed at: every reading operation of the document, an address for each of its parameters.
import fc from 'fast-check';
import { operationsOf } from '../fuzz/document.mjs';
import { idsThere } from '../fuzz/ids.mjs';
import { NO_ID, valueOf, wordBefore } from '../fuzz/requests.mjs';
import { People, roles } from '../people.mjs';

const TRIES = 24;
const SOME_DAY = '2026-01-01';
/** What the demonstration data has rows of: where the answer is empty, nothing shows in it. */
const telling = {
  ...{ q: 'a', region: '320500', code: '320500', type: 'carrier', recordType: 'carrier', section: 'resource' },
  ...{ facets: 'level:国家级', filters: 'region:320500', bbox: '118,30,122,33', zoom: '9', layers: 'carrier' },
  ...{ day: SOME_DAY, from: `${SOME_DAY}T00:00:00Z`, until: '2099-01-01T00:00:00Z', language: 'en' },
  cursor: Buffer.from(JSON.stringify([SOME_DAY, NO_ID])).toString('base64url'),
};

/**
 * `{ key, role, headers, url, before, value, after }` for each parameter of each operation, asked as the first role that
 * is let in; where that is not everybody, of those that are words. A sheet holds what its list holds and is left out.
 * `answered`: the address brings what was asked for. `only`: a pattern of operation and parameter.
 */
export async function targetsOf(server, only = '', seed = 1) {
  const people = new People(server);
  await people.wake();
  const ids = await idsThere(server, people, await operationsOf(server.base));
  const wanted = new RegExp(only);
  const targets = [];
  for (const operation of await operationsOf(server.base)) {
    const role = operation.method === 'GET' && !operation.file && roles.find(operation.admits);
    if (!role) continue;
    const headers = asBearer(people.headersOf(role));
    const tried = operation.parameters
      .filter((each) => role === 'anonymous' || isWords(each))
      .filter(({ name }) => wanted.test(`${operation.key} ${name}`));
    for (const tested of tried)
      targets.push({
        key: operation.key,
        role,
        headers,
        ...(await addressed(server, operation, tested, ids, headers, seed)),
      });
  }
  return targets;
}

const isWords = ({ schema }) => schema.type === 'string' && !schema.enum;

/** The scanners try what a cookie holds; a bearer they leave alone. */
export const asBearer = ({ cookie, ...headers }) =>
  cookie ? { authorization: `Bearer ${cookie.slice(cookie.indexOf('=') + 1)}` } : headers;

/** The first address of some that is answered with what was asked for, or the last of them. */
async function addressed({ base }, operation, tested, ids, headers, seed) {
  const needed = operation.parameters.filter((each) => each === tested || each.required || each.in === 'path');
  const choices = needed.map((each) => [each, candidates(operation, each, ids, seed)]);
  const tries = Math.max(...choices.map(([, all]) => all.length));
  for (let i = 0; ; i += 1) {
    const chosen = choices.map(([each, all]) => ({ ...each, value: String(all[i % all.length]) }));
    const target = { ...split(base + operation.path, chosen, tested.name), parameter: tested.name };
    const answer = await fetch(target.url, { headers });
    await answer.arrayBuffer();
    if (answer.ok || i + 1 >= tries) return { ...target, answered: answer.ok };
  }
}

function candidates({ path }, { name, in: where, schema }, ids, seed) {
  const there = where === 'path' ? (ids.get(wordBefore(path, name)) ?? []) : [];
  const drawn = fc.sample(valueOf(schema), { numRuns: TRIES, seed }).filter((each) => String(each).isWellFormed());
  return [...there.filter((id) => id !== NO_ID), ...(name in telling ? [telling[name]] : []), ...drawn];
}

const HERE = '\u0000';

/** The address, and what stands before and after the value that is tried out. */
function split(path, chosen, name) {
  const shown = (each) => (each.name === name ? HERE : encodeURIComponent(each.value));
  const filled = chosen
    .filter((each) => each.in === 'path')
    .reduce((address, each) => address.replace(`{${each.name}}`, shown(each)), path);
  const query = chosen.filter((each) => each.in === 'query').map((each) => `${each.name}=${shown(each)}`);
  const [before, after] = [filled, ...(query.length > 0 ? [query.join('&')] : [])].join('?').split(HERE);
  const value = encodeURIComponent(chosen.find((each) => each.name === name).value);
  return { url: before + value + after, before, value, after };
}
