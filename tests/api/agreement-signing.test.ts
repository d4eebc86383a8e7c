import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { isoDay } from '@market/contract/shared';
import { Agreement } from '../../apps/server/src/modules/agreement/agreement.entity.js';
import { AgreementClock } from '../../apps/server/src/modules/agreement/agreement-clock.service.js';
import { BeginningService } from '../../apps/server/src/modules/agreement/beginning.service.js';
import { agreementDesk } from '../support/agreement.js';
import { startApp, type TestApp } from '../support/app.js';
import { WUXI } from '../support/bureau.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { outcome } from '../support/samples.js';

const past = () => new Date(Date.now() - 1_000);

describe.each(databases)('coming to an agreement on $engine', ({ create }) => {
  let database: TestDatabase;
  let market: TestApp;
  let desk: Awaited<ReturnType<typeof agreementDesk>>;

  beforeAll(async () => {
    database = await create();
    market = await startApp(database.url);
    desk = await agreementDesk(market);
  });
  afterAll(async () => {
    await market.close();
    await database.drop();
  });

  it('begins with what was asked and offered, and only its two parties and the bureau see it', async () => {
    const { challengeId, params } = await desk.begin();
    await market.app.get(BeginningService).beginDue();
    const view = await desk.read(params, desk.winner);
    expect(view).toMatchObject({
      state: 'drafting',
      bidderName: '演示·样例2号有限公司',
      terms: { type: 'development', priceFen: 650_000_000, milestones: [{ title: '小试' }] },
    });
    expect((view.terms.endsOn ?? '') > isoDay(new Date())).toBe(true);
    for (const by of [desk.stranger, desk.standby]) expect(await outcome(desk.read(params, by))).toBe('notFound');
    expect((await desk.vetter('GET /staff/agreements/{id}', { params })).no).toBe(view.no);
    const elsewhere = await market.staff('agreement-wuxi', ['vetter'], WUXI);
    expect(await outcome(elsewhere('GET /staff/agreements/{id}', { params }))).toBe('notFound');
    expect(await desk.stateOf(challengeId)).toBe('awarded');
    await desk.save(params);
    expect(await desk.stateOf(challengeId)).toBe('contracting');
  });

  it('is signed by both sides over one text, each with its signed file, and is then in force', async () => {
    const { challengeId, params } = await desk.begin();
    await desk.save(params, { payments: [{ label: '签约', percent: 50, after: null }], breach: '' });
    const { version } = await desk.read(params);
    const early = desk.demander('POST /my/agreements/{id}/propose', { params, body: { version } });
    await expect(early).rejects.toMatchObject({
      code: 'notComplete',
      details: [
        { path: 'breach', message: '请填写违约责任' },
        { path: 'payments', message: '付款合计 50%，应为 100%' },
      ],
    });
    const proposed = await desk.propose(params);
    expect(proposed.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(await outcome(desk.sign(params, desk.winner))).toBe('signedFileMissing');
    await desk.upload('winner', params.id);
    await desk.sign(params, desk.winner);
    expect(await outcome(desk.sign(params, desk.winner))).toBe('alreadySigned');
    expect(await outcome(desk.save(params))).toBe('stateConflict');

    const again = await desk.read(params);
    await desk.demander('POST /my/agreements/{id}/reopen', {
      params,
      body: { version: again.version, reason: '补一条保密期限' },
    });
    expect((await desk.read(params)).signed).toEqual({ demander: null, bidder: null });
    await desk.propose(params);
    await desk.sign(params, desk.winner);
    await desk.upload('demander', params.id);
    const done = await desk.sign(params, desk.demander);
    expect(done).toMatchObject({
      state: 'inForce',
      milestones: [{ state: 'pending', title: '小试' }],
      payments: [
        { amountFen: 260_000_000, due: true },
        { amountFen: 390_000_000, due: false },
      ],
    });
    expect(await desk.stateOf(challengeId)).toBe('executing');
    const { items } = await desk.standby('GET /my/bids');
    expect(items.find((bid) => bid.challengeId === challengeId)?.state).toBe('notSelected');
  });

  it('that nobody signs lapses, and the next of the ranking goes on notice', async () => {
    const { challengeId, params } = await desk.begin();
    await market.dataSource.getRepository(Agreement).update({ id: params.id }, { signBy: past() });
    await market.app.get(AgreementClock).tick();
    await market.app.get(AgreementClock).tick();
    expect((await desk.read(params)).state).toBe('lapsed');
    expect(await desk.stateOf(challengeId)).toBe('awardNotice');
    const { items } = await desk.standby('GET /my/bids');
    expect(items.find((bid) => bid.challengeId === challengeId)?.state).toBe('shortlisted');
  });
});
