import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Client } from '@market/api-client';
import { DAY_MS } from '@market/contract/shared';
import { Clock } from '../../apps/server/src/common/clock.js';
import { databaseNow } from '../../apps/server/src/database/engine.js';
import { AgreementClock } from '../../apps/server/src/modules/agreement/agreement-clock.service.js';
import { Agreement } from '../../apps/server/src/modules/agreement/agreement.entity.js';
import { BeginningService } from '../../apps/server/src/modules/agreement/beginning.service.js';
import { Challenge } from '../../apps/server/src/modules/challenge/challenge.entity.js';
import { ClosingService } from '../../apps/server/src/modules/challenge/closing.service.js';
import { StagesService } from '../../apps/server/src/modules/challenge/stages.service.js';
import { AwardService } from '../../apps/server/src/modules/judging/award.service.js';
import { RehearsalClock } from '../../apps/server/src/modules/rehearsal/rehearsal-clock.js';
import { startApp, type TestApp } from '../support/app.js';
import { SUZHOU } from '../support/bureau.js';
import { openContest, topicOf } from '../support/contest.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { noticedChallenge } from '../support/deciding.js';
import { publishChallenge } from '../support/publish.js';
import { raceParties } from '../support/races.js';
import { bidContent, challengeContent, outcome, submitBid, submitChallenge } from '../support/samples.js';

const MINUTE_MS = 60_000;
const shifts = [5, -5].map((minutes) => ({ minutes }));
const realNow = Date.now.bind(Date);

describe.each(databases)('F3: a node whose clock is wrong on $engine', ({ create }) => {
  let database: TestDatabase;
  let market: TestApp;
  let demander: Client, vetter: Client, bidders: Client[];
  const content = challengeContent();
  const rows = () => market.dataSource.getRepository(Challenge);
  /** By the database's clock: a minute from now, or a minute ago. */
  const inAMinute = () => new Date(realNow() + MINUTE_MS);
  const aMinuteAgo = () => new Date(realNow() - MINUTE_MS);
  const wrongBy = (minutes: number) =>
    jest.spyOn(Date, 'now').mockImplementation(() => realNow() + minutes * MINUTE_MS);

  beforeAll(async () => {
    database = await create();
    market = await startApp(database.url);
    ({ demander, vetter, bidders } = await raceParties(market, 2));
  });
  afterEach(() => void jest.restoreAllMocks());
  afterAll(async () => {
    await market.close();
    await database.drop();
  });

  it.each(shifts)("by $minutes minutes still takes bids, extends and closes by the database's", async ({ minutes }) => {
    const publish = async () => publishChallenge(vetter, await submitChallenge(demander, content));
    const [open, over] = [await publish(), await publish()];
    await rows().update({ id: open }, { bidDeadline: inAMinute() });
    await rows().update({ id: over }, { bidDeadline: aMinuteAgo() });
    const extend = async (id: string) => {
      const { version, bidDeadline } = await demander('GET /my/challenges/{id}', { params: { id } });
      const later = new Date(Date.parse(bidDeadline ?? '') + DAY_MS).toISOString();
      return demander('POST /my/challenges/{id}/extend', {
        params: { id },
        body: { version, bidDeadline: later, reason: '再等' },
      });
    };
    wrongBy(minutes);
    expect((await submitBid(bidders[0] as Client, open, bidContent(content))).state).toBe('submitted');
    expect(await outcome(submitBid(bidders[0] as Client, over, bidContent(content)))).toBe('bidDeadlinePassed');
    await market.app.get(ClosingService).closeDue();
    expect((await rows().findOneByOrFail({ id: over })).state).toBe('failed');
    expect((await rows().findOneByOrFail({ id: open })).state).toBe('published');
    expect(await outcome(extend(open))).toBe('done');
    expect(await outcome(extend(over))).toBe('stateConflict');
  });

  it.each(shifts)("by $minutes minutes still awards, collects and lapses by the database's", async ({ minutes }) => {
    const parties = { market, demander, vetter, bidders };
    const [running, over] = [await noticedChallenge(parties, content), await noticedChallenge(parties, content)];
    await rows().update({ id: running.id }, { noticeDeadline: inAMinute() });
    await rows().update({ id: over.id }, { noticeDeadline: aMinuteAgo() });
    const contest = await openContest(vetter, SUZHOU);
    const [early, due] = await Promise.all([1, 2].map(() => submitChallenge(demander, topicOf(contest.id, content))));
    await rows().update({ id: early?.id ?? '' }, { stageEndsAt: inAMinute() });
    await rows().update({ id: due?.id ?? '' }, { stageEndsAt: aMinuteAgo() });
    wrongBy(minutes);
    await market.app.get(AwardService).awardDue();
    await market.app.get(StagesService).endDue();
    const stateOf = async (id = '') => (await rows().findOneByOrFail({ id })).state;
    expect([await stateOf(running.id), await stateOf(over.id)]).toEqual(['awardNotice', 'awarded']);
    expect([await stateOf(early?.id), await stateOf(due?.id)]).toEqual(['collecting', 'screening']);
    await market.app.get(BeginningService).beginDue();
    const agreements = market.dataSource.getRepository(Agreement);
    await agreements.update({ challengeId: over.id }, { signBy: inAMinute() });
    await market.app.get(AgreementClock).tick();
    expect(await stateOf(over.id)).toBe('awarded');
    await agreements.update({ challengeId: over.id }, { signBy: aMinuteAgo() });
    await market.app.get(AgreementClock).tick();
    expect(await stateOf(over.id)).toBe('awardNotice');
  });

  it.each(shifts)("by $minutes minutes goes by the database's once it has looked", async ({ minutes }) => {
    wrongBy(minutes);
    await market.app.get(RehearsalClock).refresh();
    const apart = market.app.get(Clock).now().getTime() - (await databaseNow(market.dataSource.manager)).getTime();
    expect(Math.abs(apart)).toBeLessThan(1_000);
    jest.restoreAllMocks();
    await market.app.get(RehearsalClock).refresh();
  });
});
