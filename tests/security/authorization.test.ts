import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rowRuleOf, type RowRule } from '@market/contract/access';
import type { Operation } from '@market/contract/routes';
import { regionalRoles, whyCannotCall, type Actor } from '@market/contract/shared';
import type { Who } from '../support/authorization/actors.js';
import { call, NO_ID, operations, type Answered, type Described } from '../support/authorization/requests.js';
import { rowsOf, type Rows } from '../support/authorization/rows.js';
import { ELSEWHERE, HERE, openWorld, type World } from '../support/authorization/world.js';
import { databases, type TestDatabase } from '../support/databases.js';

/** The decisions are made above the engines; AUTHORIZATION_ENGINE=mariadb asks them all there too. */
const wanted = process.env['AUTHORIZATION_ENGINE'] ?? 'sqlite';

interface Row {
  params: Record<string, string>;
  rule: RowRule | 'hidden';
  owners: readonly string[];
}

/** Refusals of the guard that say nothing of the row. */
const atDoor: readonly unknown[] = ['unauthenticated', 'organizationNeeded', 'dutyFirst', 'crossSite'];

/** Whoever does these is not asked about anything more. */
const ending: readonly Operation[] = [
  'POST /auth/sign-out',
  'POST /my/privacy/withdraw',
  'POST /my/deletion',
  'POST /my/organization/leave',
];

describe(`every operation as everybody, on ${wanted}`, () => {
  let database: TestDatabase;
  let world: World;
  let cells = 0;

  beforeAll(async () => {
    const engine = databases.find((each) => each.engine === wanted);
    if (!engine) throw new Error(`no engine called ${wanted}`);
    database = await engine.create();
    world = await openWorld(database.url);
  }, 300_000);
  afterAll(async () => {
    await world.market.close();
    await database.drop();
  });

  const ask = (who: Who, operation: Described, params: Record<string, string>): Promise<Answered> => {
    cells += 1;
    return call(world.market.app, who, operation, { params });
  };

  it('Z1: an operation with a row in its address says where one is (tests/support/authorization/rows.ts)', () => {
    expect(operations.filter(({ key }) => rowsOf(key) === undefined).map(({ key }) => key)).toEqual([]);
  });

  it('Z1: the door turns away whom the contract turns away, and nobody else', async () => {
    const wrong: string[] = [];
    for (const operation of operations) {
      const { access } = operation.route;
      const admitted = world.everybody.filter(({ actor }) => !whyCannotCall(actor, access));
      if (admitted.length === 0) wrong.push(`${operation.key}: nobody may call it`);
      for (const who of access.who === 'anyone' ? world.somebody : world.everybody) {
        const why = whyCannotCall(who.actor, access);
        if (!why && ending.includes(operation.key)) continue;
        const answer = await call(world.market.app, who, operation, { body: {} });
        cells += 1;
        const holds = why ? answer.code === why : !atDoor.includes(answer.code) && answer.status !== 500;
        if (!holds) wrong.push(said(operation, who, why ?? 'to be let in', answer));
      }
    }
    expect(wrong).toEqual([]);
  }, 600_000);

  it('Z1, Z9: a row is for whom it is for; to everybody else it is missing', async () => {
    const wrong: string[] = [];
    for (const operation of operations)
      for (const rows of rowsOf(operation.key) ?? []) {
        const row = await pick(operation, rows);
        if (!row) wrong.push(`${operation.key}: there is no ${rows.select}`);
        else wrong.push(...(await compare(operation, rows, row)));
      }
    expect(wrong).toEqual([]);
  }, 600_000);

  it('Z1: has asked at least 2,000 times', () => expect(cells).toBeGreaterThanOrEqual(2_000));

  /** Beside every answer stands the one for an id that is not there. */
  async function compare(operation: Described, rows: Rows, row: Row): Promise<string[]> {
    const wrong: string[] = [];
    let mayAct = row.rule === 'hidden';
    const deletes = operation.method === 'DELETE';
    for (const who of await readers(operation, row)) {
      const why = whyCannotCall(who.actor, operation.route.access);
      const missing = await ask(who, operation, elsewhere(row.params));
      const answer = await ask(who, operation, row.params);
      const same = answer.status === missing.status && answer.told === missing.told;
      const gone = deletes && (await pick(operation, rows))?.params.id !== row.params.id;
      if (why) {
        if (answer.code !== why || !same) wrong.push(said(operation, who, why, answer));
      } else if (isFor(row, who.actor)) {
        if ((deletes ? !gone : same) || atDoor.includes(answer.code) || answer.status === 500)
          wrong.push(said(operation, who, 'reached', answer));
        if (answer.code !== 'forbidden') mayAct = true;
      } else if (row.rule === 'bureau') {
        if (answer.code !== 'notOwnBureau') wrong.push(said(operation, who, 'notOwnBureau', answer));
      } else if (!same || gone || (answer.status < 400 && !deletes))
        wrong.push(said(operation, who, `the same as missing (${missing.status} ${missing.told})`, answer));
    }
    return mayAct ? wrong : [...wrong, `${operation.key}: nobody it is for may do it`];
  }

  async function pick(operation: Described, { select, param = 'id', hidden }: Rows): Promise<Row | undefined> {
    const [first] = await world.market.dataSource.query<Record<string, string>[]>(`SELECT ${select} LIMIT 1`);
    if (!first) return undefined;
    const [address = '', ...owners] = Object.values(first);
    const rule = hidden ? 'hidden' : rowRuleOf(operation.key, operation.route.access);
    return { params: { [param]: address }, rule, owners };
  }

  /** People beside those the row is for, then these: every deny has its allow twin. */
  async function readers({ method, route: { access } }: Described, { rule, owners }: Row): Promise<Who[]> {
    const { actors } = world;
    const [first = ''] = owners;
    const beside = [
      actors.anonymous,
      await actors.citizen(),
      await actors.memberOfAnother(owners),
      await actors.staff('auditor', null),
      await actors.staff('cityPlatform', ELSEWHERE),
    ];
    if (rule === 'organization') {
      const organization = await actors.organization(first);
      // What one of them deletes the others cannot.
      const seats = method === 'DELETE' ? (['admin'] as const) : (['viewer', 'handler', 'admin'] as const);
      return [...beside, ...(await Promise.all(seats.map((seat) => actors.member(organization, seat))))];
    }
    if (rule === 'own') return [...beside, await actors.account(first)];
    const places =
      owners.length > 0
        ? [[HERE, ELSEWHERE, '310107'].find((each) => !owners.includes(each)) ?? '', first]
        : [HERE, ELSEWHERE];
    const roles = access.who === 'staff' ? access.roles : [];
    const bureaus = roles
      .filter((role) => regionalRoles.includes(role))
      .flatMap((role) => places.map((place) => actors.staff(role, place)));
    const central = roles.filter((role) => !regionalRoles.includes(role)).map((role) => actors.staff(role, null));
    return [...beside, ...(await Promise.all([...bureaus, ...central]))];
  }
});

/** An address of the same form at which nothing is. */
const elsewhere = (params: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      value.length === 26 ? NO_ID : value.length === 6 ? '999999' : '0'.repeat(18),
    ]),
  );

function isFor({ rule, owners }: Row, actor: Actor | null): boolean {
  switch (rule) {
    case 'hidden':
      return false;
    case 'public':
    case 'all':
      return true;
    case 'own':
      return owners.includes(actor?.accountId ?? '');
    case 'organization':
      return owners.includes(actor?.organization?.id ?? '');
    case 'decider':
      throw new Error('whose an approval is hangs on its kind: four-eyes.test.ts');
    case 'bureau':
    case 'region':
      return actor?.roles.includes('districtAdmin') === true || owners.includes(actor?.regionCode ?? '');
  }
}

const said = ({ key }: Described, who: Who, expected: string, { status, told }: Answered): string =>
  `${key} as ${who.name}: ${status} ${told.slice(0, 200)} instead of ${expected}`;
