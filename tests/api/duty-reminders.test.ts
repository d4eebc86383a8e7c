import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from '@market/api-client';
import { vettingChecks } from '@market/contract/challenge';
import { DAY_MS } from '@market/contract/shared';
import { DutyReminders } from '../../apps/server/src/modules/board/duty-reminders.service.js';
import { ChallengeStepRow } from '../../apps/server/src/modules/challenge/challenge-step.entity.js';
import { Challenge } from '../../apps/server/src/modules/challenge/challenge.entity.js';
import { startApp, type TestApp } from '../support/app.js';
import { SUZHOU, WUXI } from '../support/bureau.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { bidContent, challengeContent, organization, submitBid, submitChallenge } from '../support/samples.js';

describe.each(databases)('reminders of duties on $engine', ({ create }) => {
  let database: TestDatabase;
  let market: TestApp;
  let demander: Client, drafting: Client, submitted: Client, vetter: Client, elsewhere: Client;
  const content = challengeContent();

  beforeAll(async () => {
    database = await create();
    market = await startApp(database.url);
    [demander, drafting, submitted] = (await Promise.all(
      ['demander', 'drafting', 'submitted'].map((name) => market.user(name)),
    )) as [Client, Client, Client];
    for (const [n, client] of [demander, drafting, submitted].entries())
      await client('POST /my/organization', { body: { content: organization(SUZHOU, n + 1) } });
    vetter = await market.staff('suzhou-vetter', ['vetter'], SUZHOU);
    elsewhere = await market.staff('wuxi-vetter', ['vetter'], WUXI);
  });
  afterAll(async () => {
    await market.close();
    await database.drop();
  });

  /** Two turns of the job: what it says is said once. */
  async function reminded() {
    for (let turn = 0; turn < 2; turn += 1) await market.app.get(DutyReminders).remind();
    await market.delivered();
  }
  const titles = async (client: Client, about: RegExp) =>
    (await client('GET /my/messages', { query: {} })).items
      .map(({ title }) => title)
      .filter((title) => about.test(title));

  it('reminds the bureau of the place on the last day, once a term', async () => {
    const { id } = await submitChallenge(demander, content);
    await reminded();
    expect(await titles(vetter, /^初审剩/)).toEqual([]);
    const steps = market.dataSource.getRepository(ChallengeStepRow);
    for (let waited = 1; waited < 15 && (await titles(vetter, /^初审剩/)).length === 0; waited += 1) {
      await steps.update({ challengeId: id }, { at: new Date(Date.now() - waited * DAY_MS) });
      await reminded();
    }
    expect(await titles(vetter, /^初审剩/)).toHaveLength(1);
    expect(await titles(elsewhere, /^初审剩/)).toEqual([]);
    expect(await titles(demander, /^初审剩/)).toEqual([]);
  });

  it('reminds of the deadline who has a bid in hand, not who handed it in, and again when it was put off', async () => {
    const { id, version } = await submitChallenge(demander, content);
    const params = { id };
    await vetter('POST /staff/challenges/{id}/pass', { params, body: { version, checks: [...vettingChecks] } });
    await drafting('POST /my/bids', { body: { challengeId: id } });
    await submitBid(submitted, id, bidContent(content));
    const challenges = market.dataSource.getRepository(Challenge);
    for (const days of [1, 2]) {
      await challenges.update({ id }, { bidDeadline: new Date(Date.now() + days * DAY_MS) });
      await reminded();
    }
    expect(await titles(drafting, /^揭榜截止剩/)).toHaveLength(2);
    expect(await titles(submitted, /^揭榜截止剩/)).toEqual([]);
  });

  it('says nothing of what is held or past its term', async () => {
    const { id, version } = await submitChallenge(demander, content);
    const params = { id };
    await vetter('POST /staff/challenges/{id}/pass', { params, body: { version, checks: [...vettingChecks] } });
    await submitted('POST /my/bids', { body: { challengeId: id } });
    const challenges = market.dataSource.getRepository(Challenge);
    await challenges.update({ id }, { bidDeadline: new Date(Date.now() + DAY_MS), hold: 'suspended' });
    await reminded();
    await challenges.update({ id }, { bidDeadline: new Date(Date.now() - 1000), hold: 'none' });
    await reminded();
    expect(await titles(submitted, /^揭榜截止/)).toEqual([]);
  });
});
