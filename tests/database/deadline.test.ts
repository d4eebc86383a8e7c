import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Client } from '@market/api-client';
import { EntityManager } from 'typeorm';
import type { DomainError } from '../../apps/server/src/common/domain-error.js';
import { Challenge } from '../../apps/server/src/modules/challenge/challenge.entity.js';
import { ClosingService } from '../../apps/server/src/modules/challenge/closing.service.js';
import { startApp, type TestApp } from '../support/app.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { publishChallenge } from '../support/publish.js';
import { raceParties } from '../support/races.js';
import { bidContent, challengeContent, outcome, submitChallenge } from '../support/samples.js';

const HOUR_MS = 3_600_000;
/** What the node is told that comes second. */
const conflict = (error: DomainError): string => error.code;
const really = Reflect.get(EntityManager.prototype, 'query');

describe.each(databases)('the moment of the deadline on $engine', ({ engine, create }) => {
  let database: TestDatabase;
  let nodes: [TestApp, TestApp];
  let demander: Client, vetter: Client, bidders: Client[];
  const content = challengeContent();

  beforeAll(async () => {
    database = await create();
    const first = await startApp(database.url);
    // An embedded database has one node.
    nodes = [first, engine === 'sqlite' ? first : await startApp(database.url)];
    ({ demander, vetter, bidders } = await raceParties(nodes[0], 3));
  });
  afterEach(() => void jest.restoreAllMocks());
  afterAll(async () => {
    for (const node of new Set(nodes)) await node.close();
    await database.drop();
  });

  /** Lets the database's clock stand still. */
  const standAt = (moment: Date) =>
    jest.spyOn(EntityManager.prototype, 'query').mockImplementation(async function (this: EntityManager, ...asked) {
      const rows: unknown = await really.apply(this, asked);
      const told = moment.toISOString().replace('T', ' ').replace('Z', '');
      return String(asked[0]).includes(' AS now,') ? [{ ...(rows as object[])[0], now: told }] : rows;
    } as typeof really);
  const rows = () => nodes[0].dataSource.getRepository(Challenge);
  /** A challenge whose deadline is T, with a bid ready to be handed in by each bidder. */
  async function ready() {
    const id = await publishChallenge(vetter, await submitChallenge(demander, content));
    const T = new Date(Math.floor(Date.now() / 1_000) * 1_000 + HOUR_MS);
    await rows().update({ id }, { bidDeadline: T });
    const bids = await Promise.all(
      bidders.map(async (bidder) => {
        const { id: bidId } = await bidder('POST /my/bids', { body: { challengeId: id } });
        const params = { id: bidId };
        const { version } = await bidder('PUT /my/bids/{id}', {
          params,
          body: { version: 1, content: bidContent(content) },
        });
        return { params, body: { version } };
      }),
    );
    const handIn = (n: number, claim: object = {}) => {
      const { params, body } = bids[n] as (typeof bids)[number];
      return outcome((bidders[n] as Client)('POST /my/bids/{id}/submit', { params, body: { ...body, ...claim } }));
    };
    return { id, at: (ms: number) => standAt(new Date(T.getTime() + ms)), handIn };
  }

  it('F3: a bid is taken a millisecond before the deadline, and neither at it nor a millisecond later', async () => {
    const { id, at, handIn } = await ready();
    at(-1);
    expect(await handIn(0)).toBe('done');
    at(0);
    expect(await handIn(1)).toBe('bidDeadlinePassed');
    at(1);
    expect(await handIn(1)).toBe('bidDeadlinePassed');
    expect(await handIn(2, { submittedAt: '2026-01-01T00:00:00Z' })).toBe('invalidInput');
    expect((await rows().findOneByOrFail({ id })).bidCount).toBe(1);
  });

  it('F3: closing and handing in never meet: before T nothing is closed, from T on nothing is taken, at either node', async () => {
    const { id, at, handIn } = await ready();
    const close = (node: TestApp) => node.app.get(ClosingService).closeIfDue(id).catch(conflict);
    const closed = () => Promise.all(nodes.map(close));
    at(-1);
    expect(await Promise.all([handIn(0), closed()])).toEqual(['done', [false, false]]);
    at(0);
    const [told, byNode] = await Promise.all([handIn(1), closed()]);
    expect([told, byNode.filter((did) => did === true).length]).toEqual(['bidDeadlinePassed', 1]);
    expect(await rows().findOneByOrFail({ id })).toMatchObject({ state: 'closed', bidCount: 1 });
  });
});
