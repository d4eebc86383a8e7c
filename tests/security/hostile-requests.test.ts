import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { whyCannotCall } from '@market/contract/shared';
import type { Who } from '../support/authorization/actors.js';
import {
  addressOf,
  bodyOf,
  call,
  NO_ID,
  operations,
  send,
  type Answered,
  type Described,
} from '../support/authorization/requests.js';
import { openWorld, type World } from '../support/authorization/world.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { places, withValue } from '../support/json-schema.js';

const writes = operations.filter(({ method }) => method !== 'GET');
const withBody = writes.filter(({ body }) => body);
const closed = operations.filter(({ route }) => route.access.who !== 'anyone');

/** What is read before any row is: above the engines, so one of them is enough. */
describe('requests nobody sends by mistake', () => {
  let database: TestDatabase;
  let world: World;

  beforeAll(async () => {
    const [sqlite] = databases;
    if (!sqlite) throw new Error('no engine');
    database = await sqlite.create();
    world = await openWorld(database.url);
  }, 60_000);
  afterAll(async () => {
    await world.market.close();
    await database.drop();
  });

  /** Somebody who may call it. */
  function admitted({ key, route }: Described): Who {
    const who = world.everybody.find(({ actor }) => actor && !whyCannotCall(actor, route.access));
    if (!who && route.access.who !== 'anyone') throw new Error(`nobody may call ${key}`);
    return who ?? world.actors.anonymous;
  }
  const bearer = ({ token }: Who): Record<string, string> => (token ? { authorization: `Bearer ${token}` } : {});
  const raw = (operation: Described, payload: string, headers: Record<string, string> = {}): Promise<Answered> =>
    send(world.market.app, {
      method: operation.method,
      url: `/api/v1${addressOf(operation)}`,
      headers: { ...bearer(admitted(operation)), 'content-type': 'application/json', ...headers },
      payload,
    });
  /** The operations whose answer does not hold, each with its answer. */
  async function failing(
    which: readonly Described[],
    ask: (operation: Described) => Promise<Answered>,
    holds: (answer: Answered, operation: Described) => boolean,
  ): Promise<string[]> {
    const wrong: string[] = [];
    for (const operation of which) {
      const answer = await ask(operation);
      if (!holds(answer, operation)) wrong.push(`${operation.key}: ${answer.status} ${answer.told.slice(0, 160)}`);
    }
    return wrong;
  }

  const invented = ['id', 'state', 'organizationId', 'accountId', 'createdAt', 'winnerBidId', 'isPublic', 'roles'];
  const more = (value: Record<string, unknown>, names: readonly string[]): Record<string, unknown> => ({
    ...value,
    ...Object.fromEntries(names.filter((name) => !(name in value)).map((name) => [name, 'x'])),
  });

  it('Z6: a write that brings more than it may is refused, at every depth', async () => {
    const wrong: string[] = [];
    for (const operation of withBody) {
      const body = bodyOf(operation) ?? {};
      const nested = places(operation.body ?? {}).filter(({ schema }) => schema.additionalProperties === false);
      for (const { path, schema } of nested) {
        const names = invented.filter((name) => !(name in (schema.properties ?? {})));
        const inside = path.reduce<unknown>(
          (value, key) => (value as Record<string, unknown> | undefined)?.[key],
          body,
        );
        if (inside === undefined || inside === null) continue;
        const answer = await call(world.market.app, admitted(operation), operation, {
          body: withValue(body, path, more(inside as Record<string, unknown>, names)),
        });
        if (answer.code !== 'invalidInput' || !names.every((name) => answer.told.includes(name)))
          wrong.push(`${operation.key} ${path.join('.')}: ${answer.status} ${answer.told.slice(0, 160)}`);
      }
    }
    expect(wrong).toEqual([]);
    const bare = writes.filter(({ body, route }) => !body && !route.upload);
    expect(
      await failing(
        bare,
        (each) => call(world.market.app, admitted(each), each, { body: { state: 'x' } }),
        ({ code }) => code === 'invalidInput',
      ),
    ).toEqual([]);
  }, 60_000);

  it('I9: __proto__ and constructor are refused wherever a body is read', async () => {
    for (const text of ['{"__proto__":{"admin":true}}', '{"constructor":{"prototype":{"admin":true}}}'])
      expect(
        await failing(
          withBody,
          (each) => raw(each, text),
          ({ status }) => status === 400,
        ),
      ).toEqual([]);
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  }, 60_000);

  it('I8: a value of another kind is refused for every field of every body', async () => {
    const wrong: string[] = [];
    for (const operation of withBody)
      for (const [i, { path, schema }] of places(operation.body ?? {})
        .slice(1)
        .entries())
        for (const value of othersThan(schema).filter((_, n) => (n + i) % 2 === 0)) {
          const body = withValue(bodyOf(operation), path, value);
          const answer = await call(world.market.app, admitted(operation), operation, { body });
          if (answer.code !== 'invalidInput')
            wrong.push(
              `${operation.key} ${path.join('.')}=${JSON.stringify(value)}: ${answer.status} ${answer.told.slice(0, 90)}`,
            );
        }
    expect(wrong).toEqual([]);
  }, 90_000);

  it('Z5: no list can be sorted, filtered or searched by what it does not offer', async () => {
    const reads = operations.filter(({ method }) => method === 'GET');
    for (const unknown of [
      'secret=1',
      'createdBy.phone=1',
      'phoneHash=1',
      'sort=contactPhone',
      'x[]=1',
      '__proto__[a]=1',
    ])
      expect(
        await failing(
          reads.filter(
            ({ parameters }) =>
              !(unknown.startsWith('sort') && parameters.some(({ name }) => name === 'sort') && false),
          ),
          (each) =>
            send(world.market.app, {
              method: 'GET',
              url: `/api/v1${asked(each, unknown)}`,
              headers: bearer(admitted(each)),
            }),
          ({ code }) => code === 'invalidInput',
        ),
      ).toEqual([]);
  }, 60_000);

  it('R3: no page is longer than it may be, no place in a list and no number of filters is too far', async () => {
    const reads = operations.filter(({ method, parameters }) => method === 'GET' && parameters.some(isLimit));
    expect(reads.length).toBeGreaterThan(20);
    const limited = (query: string, wanted: (answer: Answered) => boolean) =>
      failing(
        reads,
        (each) =>
          send(world.market.app, {
            method: 'GET',
            url: `/api/v1${asked(each, query)}`,
            headers: bearer(admitted(each)),
          }),
        wanted,
      );
    for (const query of ['limit=1000000000', 'limit=-1', 'limit=1e9', 'offset=10000000', 'page=10000000'])
      expect(await limited(query, ({ code }) => code === 'invalidInput')).toEqual([]);
    const far = Buffer.from(JSON.stringify(['9'.repeat(40), NO_ID])).toString('base64url');
    const many = Array.from({ length: 50 }, (_, i) => `f${i}=1`).join('&');
    for (const query of [`cursor=${far}`, `cursor=${'A'.repeat(200)}`, many])
      expect(await limited(query, ({ status }) => status < 500)).toEqual([]);
    const searched = reads.filter(({ parameters }) => parameters.some(({ name }) => name === 'q'));
    for (const words of ['%25', '_', '%25%25%25', '!'])
      expect(
        await failing(
          searched,
          (each) =>
            send(world.market.app, {
              method: 'GET',
              url: `/api/v1${asked(each, `q=${words}&limit=100`)}`,
              headers: bearer(admitted(each)),
            }),
          (answer) => answer.status < 500 && rowsIn(answer) < 100,
        ),
      ).toEqual([]);
  }, 60_000);

  it('R3: a thousand looks at its health ask the database a few times', async () => {
    const query = jest.spyOn(world.market.dataSource, 'query');
    const looks = await Promise.all(Array.from({ length: 1_000 }, () => world.market.app.inject('/readyz')));
    expect(new Set(looks.map(({ statusCode }) => statusCode))).toEqual(new Set([200]));
    expect(query.mock.calls.length).toBeLessThan(100);
    query.mockRestore();
  });

  it('Z10: a filter that is empty, null or a list never shows more than a wrong one', async () => {
    const wrong: string[] = [];
    for (const operation of operations.filter(({ method }) => method === 'GET')) {
      const headers = bearer(admitted(operation));
      const get = (query: string) =>
        send(world.market.app, { method: 'GET', url: `/api/v1${asked(operation, query)}`, headers });
      for (const { name, schema } of operation.parameters.filter(
        (each) => each.in === 'query' && narrows(each.schema),
      )) {
        const none = rowsIn(await get(`${name}=${schema.pattern?.includes('26') ? NO_ID : '999999'}`));
        for (const value of ['', 'null', 'undefined', '0', '[]', '{}', '%00']) {
          const answer = await get(`${name}=${value}`);
          if (answer.status >= 500 || rowsIn(answer) > none)
            wrong.push(`${operation.key} ${name}=${value}: ${answer.status} ${rowsIn(answer)} rows`);
        }
      }
    }
    expect(wrong).toEqual([]);
  }, 60_000);

  it('Z2: an id of somebody else in a body is answered like one that is not there', async () => {
    const { manager } = world.market.dataSource;
    const foreign = Object.fromEntries(
      await Promise.all(
        Object.entries(hidden).map(async ([name, select]) => {
          const [row] = await manager.query<{ id: string }[]>(`SELECT id FROM ${select} LIMIT 1`);
          return [name, row?.id ?? `no ${select}`] as const;
        }),
      ),
    ) as Record<string, string>;
    const wrong: string[] = [];
    let asked = 0;
    for (const operation of withBody)
      for (const { path } of places(operation.body ?? {})) {
        const other = foreign[String(path.at(-1) === '0' ? path.at(-2) : path.at(-1))];
        if (!other) continue;
        asked += 1;
        const as = (id: string) =>
          call(world.market.app, admitted(operation), operation, { body: withValue(bodyOf(operation), path, id) });
        const [there, missing] = [await as(other), await as(NO_ID)];
        if (there.status !== missing.status || there.told !== missing.told)
          wrong.push(
            `${operation.key} ${path.join('.')}: ${there.told.slice(0, 120)} instead of ${missing.told.slice(0, 120)}`,
          );
      }
    expect(wrong).toEqual([]);
    expect(asked).toBeGreaterThan(10);
  }, 60_000);

  it('Z7: another spelling of the address or the method opens nothing', async () => {
    const app = world.market.app;
    const wrong: string[] = [];
    for (const operation of closed) {
      const { method, key } = operation;
      const url = `/api/v1${addressOf(operation)}`;
      const [path = '', query = ''] = url.split('?');
      const tricks: [string, string, Record<string, string>?][] = [
        ['HEAD', url],
        ['OPTIONS', url],
        ['TRACE', url],
        [method, `${path}/?${query}`],
        [method, `/${url}`],
        [method, url.replace('/api/', '//api//')],
        [method, path.replace(/[a-z](?=[^/]*$)/, (letter) => `%${letter.charCodeAt(0).toString(16)}`)],
        [method, `${path};a=1?${query}`],
        [method, `${path}.json?${query}`],
        [method, `${path}%00`],
        [method, path.toUpperCase().replace('/API/V1', '/api/v1')],
        [method === 'GET' ? 'POST' : 'GET', url, { 'x-http-method-override': method, 'x-method-override': method }],
        [method, '/api/v1/regions', { 'x-original-url': url, 'x-rewrite-url': url }],
      ];
      for (const [verb, address, headers = {}] of tricks) {
        const answer = await send(app, { method: verb, url: address, headers });
        const refused = answer.status >= 400 && answer.status < 500;
        const page = answer.told.startsWith('<!') || address === '/api/v1/regions' || verb === 'OPTIONS';
        if (!refused && !page) wrong.push(`${key} as ${verb} ${address}: ${answer.status} ${answer.told.slice(0, 80)}`);
      }
    }
    expect(wrong).toEqual([]);
  }, 60_000);

  it('A8: a useless credential gets no more than none, on every operation', async () => {
    const real = world.everybody.find(({ token }) => token)?.token ?? '';
    const forged = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from('{"roles":["districtAdmin"]}').toString('base64url')}.`;
    const useless: Record<string, string>[] = [
      { authorization: 'Bearer' },
      { authorization: `Bearer ${real.slice(0, -1)}` },
      { authorization: `Bearer ${forged}` },
      { authorization: 'Bearer null', cookie: 'market_session=null' },
      { cookie: `market_session=${'%00'.repeat(14)}a` },
    ];
    const wrong: string[] = [];
    for (const [i, operation] of closed.entries())
      for (const headers of i % 5 === 0 ? useless : [useless[i % useless.length] ?? {}]) {
        const { method } = operation;
        const answer = await send(world.market.app, { method, url: `/api/v1${addressOf(operation)}`, headers });
        if (answer.code !== 'unauthenticated')
          wrong.push(`${operation.key} ${JSON.stringify(headers)}: ${answer.status}`);
      }
    expect(wrong).toEqual([]);
  }, 60_000);

  const receivers = ['POST /auth/console', 'POST /feedback', 'POST /my/organization', 'POST /staff/records'];
  it.each([
    ['60,000 deep', `{"a":${'['.repeat(60_000)}${']'.repeat(60_000)}}`],
    ['3 MB long', `{"a":"${'x'.repeat(3 * 2 ** 20)}"}`],
    ['100,000 keys', `{${Array.from({ length: 30_000 }, (_, i) => `"k${i}":1`).join(',')}}`],
    ['a key twice', '{"username":"a","username":"b","password":1,"code":[]}'],
    ['NaN', '{"version":NaN}'],
    ['a lone surrogate', '{"username":"\\ud800","password":"\\udfff"}'],
    ['a byte order mark', '\ufeff{"a":1}'],
    ['a list', '[]'],
    ['null', 'null'],
    ['a text', '"x"'],
    ['nothing', ''],
    ['not JSON', '{a:1'],
  ])('I9: a body of %s is refused at once', async (_, text) => {
    for (const operation of operations.filter(({ key }) => receivers.includes(key))) {
      const startedAt = performance.now();
      const answer = await raw(operation, text);
      expect([operation.key, [400, 401, 413].includes(answer.status), answer.told.includes('stack')]).toEqual([
        operation.key,
        true,
        false,
      ]);
      expect(performance.now() - startedAt).toBeLessThan(1_000);
    }
  });

  it.each([
    'text/plain',
    'application/xml',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/json; charset=gbk',
    'json',
  ])('I9: a body called %s is not guessed at', async (type) => {
    const written = operations.filter(({ key }) => receivers.includes(key));
    expect(
      await failing(
        written,
        (each) => raw(each, Buffer.from([0xb0, 0xa1]).toString('latin1'), { 'content-type': type }),
        ({ status }) => [400, 415].includes(status),
      ),
    ).toEqual([]);
  });
});

/** What the place of an id may name, and one of them that is nobody else's to see. */
const hidden: Readonly<Record<string, string>> = {
  challengeId: "challenge WHERE state = 'draft'",
  bidId: "bid WHERE state = 'draft'",
  bidIds: "bid WHERE state = 'draft'",
  ranked: "bid WHERE state = 'draft'",
  recordId: "record WHERE state = 'draft'",
  recordIds: "record WHERE state = 'draft'",
  aboutId: "challenge WHERE state = 'draft'",
  contestId: "challenge WHERE state = 'draft'",
  substituteId: 'account WHERE username IS NULL',
  dutyAccountId: 'account WHERE username IS NULL',
};

const isLimit = ({ name }: { name: string }): boolean => name === 'limit';

const asked = (operation: Described, query: string): string => {
  const url = addressOf(operation);
  return `${url}${url.includes('?') ? '&' : '?'}${query}`;
};

/** A filter that names one thing or one place. */
const narrows = ({ pattern = '' }: { pattern?: string }): boolean =>
  pattern.includes('{26}') || pattern.includes('{6}');

function rowsIn({ status, told }: Answered): number {
  if (status !== 200 || !told.startsWith('{')) return 0;
  const { items } = JSON.parse(told) as { items?: unknown[] };
  return Array.isArray(items) ? items.length : 0;
}

const kinds: readonly unknown[] = [0, true, 'x', [], {}, null];
/** Values of kinds the schema does not take. */
function othersThan(schema: Parameters<typeof places>[0]): unknown[] {
  const branches = schema.anyOf ?? schema.oneOf ?? [schema];
  const taken = branches.flatMap(({ type, enum: values, const: only }) =>
    [type ?? typeof (values?.[0] ?? only)].flat(),
  );
  if (taken.includes('undefined') || branches.some((each) => Object.keys(each).length === 0)) return [];
  const kindOf = (value: unknown): string =>
    value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value === 'number' ? 'integer' : typeof value;
  return kinds.filter(
    (value) => !taken.some((type) => type === kindOf(value) || (type === 'number' && typeof value === 'number')),
  );
}
