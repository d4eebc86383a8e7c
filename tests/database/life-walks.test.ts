import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from '@market/api-client';
import { challengeTransitions, type ChallengeKind } from '@market/contract/challenge';
import { canMove, type Actor, type Role } from '@market/contract/shared';
import { newId } from '../../apps/server/src/common/ids.js';
import { Account } from '../../apps/server/src/modules/account/account.entity.js';
import { AuditEntry } from '../../apps/server/src/modules/audit/audit-entry.entity.js';
import { Bid } from '../../apps/server/src/modules/bid/bid.entity.js';
import { Challenge } from '../../apps/server/src/modules/challenge/challenge.entity.js';
import { newDraft } from '../../apps/server/src/modules/challenge/new-draft.js';
import { Panel } from '../../apps/server/src/modules/judging/panel.entity.js';
import { Organization } from '../../apps/server/src/modules/organization/organization.entity.js';
import { ChallengeRuleBook } from '../../apps/server/src/modules/region/challenge-rules.js';
import { startApp, testCrypto, type TestApp } from '../support/app.js';
import { PUTUO, SUZHOU } from '../support/bureau.js';
import { openContest, topicOf } from '../support/contest.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { doings, type Doer, type Doing } from '../support/life-acts.js';
import { actsBy, choose, type Act, type Model } from '../support/life-model.js';
import { dice } from '../support/races.js';
import { challengeContent, organization, outcome } from '../support/samples.js';

const SEED = Number(process.env['WALK_SEED'] ?? 20261121);
/** On the real service; `pnpm walk` asks for 5,000. */
const WALKS = { sqlite: Number(process.env['WALKS'] ?? 400), mariadb: Number(process.env['WALKS'] ?? 120) };
const STEPS = 3;
/** Challenges that walks begin from: a walk goes on where an earlier one left off, so that every state is met. */
const ALIVE = 24;
const WALK_MS = 500;
const kinds: readonly ChallengeKind[] = ['enterprise', 'enterprise', 'government', 'contest'];

interface Person extends Doer {
  actor: Actor;
}
interface Walker {
  id: string;
  model: Model;
}

describe.each(databases)(
  'random walks of everybody through the life of challenges on $engine',
  ({ engine, create }) => {
    let database: TestDatabase;
    let market: TestApp;
    let people: Record<string, Person>;
    let acts: Record<string, Act>;
    let really: Record<string, Doing>;
    let actors: Record<string, Actor>;
    let contestId: string, owner: Organization;
    const walks = WALKS[engine];

    beforeAll(async () => {
      database = await create();
      market = await startApp(database.url);
      const member = async (name: string, n: number): Promise<Person> => {
        const client = await market.user(name);
        const { id } = await client('POST /my/organization', { body: { content: organization(PUTUO, n) } });
        const seat = { id, name, regionCode: PUTUO, seat: 'admin' as const };
        return {
          client,
          member: true,
          actor: { accountId: name, displayName: name, roles: [], regionCode: null, organization: seat } as Actor,
        };
      };
      const staff = async (name: string, roles: Role[], regionCode: string | null): Promise<Person> => {
        const client: Client = await market.staff(name, roles, regionCode);
        const { id } = await market.dataSource.getRepository(Account).findOneByOrFail({ username: name });
        return {
          client,
          member: false,
          actor: { accountId: id, displayName: name, roles, regionCode, organization: null } as Actor,
        };
      };
      people = {
        demander: await member('demander', 1),
        bidder0: await member('bidder0', 2),
        bidder1: await member('bidder1', 3),
        vetter: await staff('vetter', ['vetter'], PUTUO),
        elsewhere: await staff('elsewhere', ['vetter'], SUZHOU),
        broker: await staff('broker', ['broker'], PUTUO),
        alliance: await staff('alliance', ['districtAdmin'], null),
      };
      actors = Object.fromEntries(Object.entries(people).map(([name, { actor }]) => [name, actor]));
      const { demander, vetter } = people as Record<'demander' | 'vetter', Person>;
      const rules = market.app.get(ChallengeRuleBook);
      acts = actsBy((code) => rules.of(code), new Date());
      really = doings(market, { demander: demander.client, vetter: vetter.client });
      contestId = (await openContest(vetter.client, PUTUO)).id;
      owner = await market.dataSource
        .getRepository(Organization)
        .findOneByOrFail({ id: demander.actor.organization?.id ?? '' });
    });
    afterAll(async () => {
      await market.close();
      await database.drop();
    });

    async function begin(kind: ChallengeKind): Promise<Walker> {
      const plain = challengeContent({ kind });
      const content = kind === 'contest' ? topicOf(contestId, plain) : plain;
      const row = newDraft(new Date(), content, { owner, createdBy: owner.id, crypto: testCrypto });
      await market.dataSource.getRepository(Challenge).insert(row);
      const panel = { id: newId(), challengeId: row.id, state: 'scored' as const, version: 1, createdBy: row.id };
      await market.dataSource.getRepository(Panel).insert({ ...panel, createdAt: new Date(), scoredAt: new Date() });
      const { id, state, hold, regionCode, organizationId } = row;
      const bidDeadline = new Date(plain.bidDeadline ?? '');
      return {
        id,
        model: { state, hold, kind, regionCode, organizationId, bidDeadline, extendedAt: null, bids: [null, null] },
      };
    }

    async function step(walker: Walker, [name, act, person]: [string, Act, Person], stale: boolean): Promise<string> {
      const { model, id } = walker;
      const row = await market.dataSource.getRepository(Challenge).findOneByOrFail({ id });
      const byTime = act.by === '';
      const doing = (really[name] as Doing)({ ...row, version: row.version - (stale ? 1 : 0) }, person);
      const told = byTime ? await doing : await outcome(doing);
      const refused = act.mayBe(model, person.actor) !== undefined;
      const did = byTime ? told === true : told === 'done';
      const after = await market.dataSource.getRepository(Challenge).findOneByOrFail({ id });
      if (did || !stale) expect(did).toBe(!refused);
      if (did) {
        const next = { ...model, ...act.then(model) };
        if (next.state !== model.state) expect(canMove(challengeTransitions, model.state, next.state)).toBe(true);
        walker.model = next;
      } else expect([after.version, after.updatedAt]).toEqual([row.version, row.updatedAt]);
      expect([after.state, after.hold]).toEqual([walker.model.state, walker.model.hold]);
      const bids = await market.dataSource.getRepository(Bid).find({ where: { challengeId: id } });
      expect(bids.map(({ state }) => state).sort()).toEqual(walker.model.bids.filter((state) => state !== null).sort());
      if (!byTime) {
        const [newest] = await market.dataSource.getRepository(AuditEntry).find({ order: { seq: 'DESC' }, take: 1 });
        expect([newest?.result, newest?.code ?? 'done']).toEqual([did ? 'done' : 'refused', told]);
      }
      return `${name}: ${String(told)}`;
    }

    it(
      `F4: ${walks} walks: only listed edges succeed, the database is where the rules say, a refusal changes nothing`,
      async () => {
        const roll = dice(SEED);
        const alive = await Promise.all(
          Array.from({ length: ALIVE }, (_, i) => begin(kinds[i % kinds.length] ?? 'contest')),
        );
        const met = new Set<string>();
        for (let walk = 0; walk < walks; walk += 1) {
          const at = roll(ALIVE);
          const walker = alive[at] as Walker;
          const way: string[] = [];
          try {
            for (let n = 0; n < STEPS; n += 1) {
              met.add(walker.model.state);
              const [name, who] = choose(acts, actors, walker.model, roll);
              const chosen: [string, Act, Person] = [name, acts[name] as Act, people[who] as Person];
              way.push(`${walker.model.state} ${name} by ${who}`);
              way.push(await step(walker, chosen, chosen[1].by === undefined && roll(20) === 0));
            }
          } catch (error) {
            throw new Error(`WALK_SEED=${SEED} walk ${walk}: ${way.join('; ')}`, { cause: error });
          }
          if (['archived', 'awarded', 'rejected', 'cancelled', 'failed'].includes(walker.model.state) && roll(2) === 0)
            alive[at] = await begin(kinds[roll(kinds.length)] ?? 'contest');
        }
        const reached = [
          'vetting',
          'collecting',
          'screening',
          'appraisal',
          'approval',
          'preNotice',
          'published',
          'judging',
          'awarded',
        ];
        if (walks >= 1_000) expect(reached.filter((state) => !met.has(state))).toEqual([]);
      },
      60_000 + walks * WALK_MS,
    );
  },
);
