// A property-based fuzzer over the OpenAPI document: whoever asks whatever, the answer is one the document names.
import fc from 'fast-check';
import { People, roles } from '../people.mjs';
import { operationsOf, whyWrong } from './document.mjs';
import { idsThere } from './ids.mjs';
import { requestsOf } from './requests.mjs';

const TRIES_A_ROUND = 6;
const ANSWER_MS = 10_000;

/**
 * Asks every operation in turn until the time is over, once each at least. `seed` makes the requests again. Answers what
 * was asked and the faults, each with its smallest request; an operation with a fault is not asked again.
 */
export async function fuzz(server, { seconds, seed, only = '', stopAtFirst = false }) {
  const operations = await operationsOf(server.base, only);
  const people = new People(server);
  await people.wake();
  const ids = await idsThere(server, people, await operationsOf(server.base));
  const until = Date.now() + seconds * 1_000;
  const faults = new Map();
  const seen = new Map();
  let asked = 0;
  let rounds = 0;
  for (; rounds === 0 || Date.now() < until; rounds += 1)
    for (const [i, operation] of operations.entries()) {
      if (faults.has(operation.key) || (rounds > 0 && Date.now() > until)) continue;
      const fault = await check(operation, seed + rounds * 10_000 + i);
      if (operation.method !== 'GET') await people.wake();
      if (fault) faults.set(operation.key, fault);
      if (fault && stopAtFirst) return result();
    }
  return result();

  async function check(operation, seedHere) {
    const property = fc.asyncProperty(requestsOf(operation, roles, ids), async (request) => {
      asked += 1;
      const answer = await send(server.base, operation, request, people.headersOf(request.role));
      seen.set(answer.status, (seen.get(answer.status) ?? 0) + 1);
      const wrong = whyWrong(operation, answer);
      if (wrong) throw new Error(wrong);
    });
    const found = await fc.check(property, { seed: seedHere, numRuns: TRIES_A_ROUND, interruptAfterTimeLimit: 20_000 });
    if (!found.failed || !found.counterexample) return undefined;
    const why = found.errorInstance?.message ?? String(found.errorInstance);
    return { key: operation.key, seed: seedHere, request: found.counterexample[0], why };
  }

  function result() {
    return {
      operations: operations.length,
      asked,
      rounds,
      seen: Object.fromEntries(seen),
      faults: [...faults.values()],
    };
  }
}

/** A request as it is sent; what no address or header can carry is left out of it. */
async function send(base, { method, path, upload }, { params, query, body }, headers) {
  const address = path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(wellFormed(params[name])));
  const search = new URLSearchParams(
    Object.entries(query).map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)]),
  );
  const type = upload ? 'application/octet-stream' : 'application/json';
  const carries = body !== undefined && method !== 'GET';
  const answer = await fetch(`${base}${address}?${search}`, {
    method,
    redirect: 'manual',
    signal: AbortSignal.timeout(ANSWER_MS),
    headers: { ...headers, ...(carries && { 'content-type': type }) },
    ...(carries && { body: upload ? body : JSON.stringify(body) }),
  });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

/** An address cannot hold half a character, nor be `..` without meaning another one. */
const wellFormed = (value) => {
  const text = String(value).toWellFormed();
  return text === '' || /^\.+$/.test(text) ? '-' : text;
};

export function printFuzz({ operations, asked, rounds, seen, faults }, seed) {
  const statuses = Object.entries(seen).map(([status, n]) => `${status}×${n}`);
  console.log(
    `fuzzer: ${operations} operations, ${asked} requests, ${rounds} rounds, seed ${seed}: ${statuses.join(' ')}`,
  );
  for (const { key, seed: at, request, why } of faults)
    console.log(`  ${key} (seed ${at})\n    ${why}\n    ${JSON.stringify(request).slice(0, 600)}`);
}
