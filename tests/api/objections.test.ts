import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from '@market/api-client';
import { DAY_MS } from '@market/contract/shared';
import { AwardService } from '../../apps/server/src/modules/judging/award.service.js';
import { Challenge } from '../../apps/server/src/modules/challenge/challenge.entity.js';
import { startApp, type TestApp } from '../support/app.js';
import { companies } from '../support/companies.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { passNotice } from '../support/deadline.js';
import { noticedChallenge } from '../support/deciding.js';
import { challengeContent, outcome } from '../support/samples.js';

const SUZHOU = '320500';
const objection = {
  kind: 'falsehood' as const,
  facts: '拟中榜方所列中试产线尚未建成。',
  evidence: '附现场照片和环评公示',
  contactName: '演示·周宁',
};

describe.each(databases)('objections to an award notice on $engine', ({ create }) => {
  let database: TestDatabase;
  let market: TestApp;
  let demander: Client, first: Client, second: Client, outsider: Client, vetter: Client, wuxiVetter: Client;
  const content = challengeContent();
  const parties = () => ({ market, demander, vetter, bidders: [first, second] });
  const read = (id: string) => demander('GET /my/challenges/{id}', { params: { id } });
  const object = (client: Client, id: string) =>
    client('POST /challenges/{id}/objections', { params: { id }, body: objection });

  beforeAll(async () => {
    database = await create();
    market = await startApp(database.url);
    const places = { demander: SUZHOU, first: SUZHOU, second: SUZHOU, outsider: SUZHOU };
    ({ demander, first, second, outsider } = await companies(market, places));
    vetter = await market.staff('suzhou-vetter', ['vetter'], SUZHOU);
    wuxiVetter = await market.staff('wuxi-vetter', ['vetter'], '320200');
  });
  afterAll(async () => {
    await market.close();
    await database.drop();
  });

  it('takes them from registered organizations while the notice runs, once each, never from the parties', async () => {
    const { id } = await noticedChallenge(parties(), content);
    expect(await outcome(object(demander, id))).toBe('partyCannotObject');
    expect(await outcome(object(first, id))).toBe('partyCannotObject');
    expect(await outcome(object(await market.user('nobody'), id))).toBe('organizationNeeded');
    const own = await object(outsider, id);
    expect(own).toMatchObject({ state: 'submitted', proposedName: '演示·样例2号有限公司' });
    expect(await outcome(object(outsider, id))).toBe('alreadyObjected');

    const params = { id: own.id };
    expect(await outcome(second('GET /my/objections/{id}', { params }))).toBe('notFound');
    expect(await outcome(wuxiVetter('GET /staff/objections/{id}', { params }))).toBe('notFound');
    expect((await vetter('GET /staff/objections', { query: {} })).items.map((row) => row.id)).toContain(own.id);
    expect(await vetter('GET /staff/objections/{id}', { params })).toMatchObject({
      organizationName: '演示·样例4号有限公司',
      facts: objection.facts,
    });

    await passNotice(market, id);
    expect((await read(id)).state).toBe('awardNotice');
    expect(await outcome(object(second, id))).toBe('noticeOver');
    const answer = '所述与本次公示无关';
    await vetter('POST /staff/objections/{id}/refuse', { params, body: { version: own.version, answer } });
    await passNotice(market, id);
    expect((await read(id)).state).toBe('awarded');
    await market.delivered();
    const told = (await outsider('GET /my/messages', { query: {} })).items[0];
    expect(told).toMatchObject({ title: '异议不予受理', target: { kind: 'objection', id: own.id } });
  });

  it('holds the notice while one is handled, and moves its end by the working days it stood still', async () => {
    const { id } = await noticedChallenge(parties(), content);
    const raised = await object(outsider, id);
    const params = { id: raised.id };
    const accepted = await vetter('POST /staff/objections/{id}/accept', { params, body: { version: raised.version } });
    const before = await read(id);
    expect(before).toMatchObject({ state: 'awardNotice', hold: 'dispute' });
    await passNotice(market, id);
    expect((await read(id)).state).toBe('awardNotice');

    const rows = market.dataSource.getRepository(Challenge);
    const deadline = before.notice?.deadline ?? '';
    await rows.update({ id }, { heldSince: new Date(Date.now() - 14 * DAY_MS), noticeDeadline: new Date(deadline) });
    const body = { version: accepted.version, answer: '经现场核查，产线已投运，异议不成立。' };
    await vetter('POST /staff/objections/{id}/dismiss', { params, body });
    const after = await read(id);
    expect(after).toMatchObject({ state: 'awardNotice', hold: 'none' });
    expect(Date.parse(after.notice?.deadline ?? '')).toBeGreaterThanOrEqual(Date.parse(deadline) + 14 * DAY_MS);
    expect((await rows.findOneByOrFail({ id })).openObjections).toBe(0);
    expect((await outsider('GET /my/objections/{id}', { params })).answer).toBe(body.answer);
    await passNotice(market, id);
    expect((await read(id)).state).toBe('awarded');
  });

  it('gives the days of a suspension during the notice back, and those of a dispute before it', async () => {
    const { id } = await noticedChallenge(parties(), content);
    const params = { id };
    const raised = await object(outsider, id);
    const accept = { params: { id: raised.id }, body: { version: raised.version } };
    const accepted = await vetter('POST /staff/objections/{id}/accept', accept);
    const rows = market.dataSource.getRepository(Challenge);
    await rows.update({ id }, { heldSince: new Date(Date.now() - 14 * DAY_MS) });
    const deadline = (await read(id)).notice?.deadline ?? '';
    const explain = async (reason: string) => ({ params, body: { version: (await read(id)).version, reason } });
    expect((await vetter('POST /staff/challenges/{id}/suspend', await explain('核实举报'))).hold).toBe('suspended');
    const dismiss = { params: { id: raised.id }, body: { version: accepted.version, answer: '查无实据' } };
    await vetter('POST /staff/objections/{id}/dismiss', dismiss);
    await rows.update({ id }, { noticeDeadline: new Date(Date.now() - 1_000) });
    await market.app.get(AwardService).awardDue();
    expect(await read(id)).toMatchObject({ state: 'awardNotice', hold: 'suspended' });
    await rows.update({ id }, { noticeDeadline: new Date(deadline) });
    await vetter('POST /staff/challenges/{id}/lift', await explain('核实无误'));
    const after = await read(id);
    expect(after).toMatchObject({ state: 'awardNotice', hold: 'none' });
    expect(Date.parse(after.notice?.deadline ?? '')).toBeGreaterThanOrEqual(Date.parse(deadline) + 14 * DAY_MS);
  });

  it('puts the next of the ranking on notice when one is upheld, and fails the challenge when nobody is left', async () => {
    const { id, bids } = await noticedChallenge(parties(), content);
    const uphold = async (client: Client) => {
      const raised = await object(client, id);
      const params = { id: raised.id };
      const { version } = await vetter('POST /staff/objections/{id}/accept', {
        params,
        body: { version: raised.version },
      });
      return vetter('POST /staff/objections/{id}/uphold', {
        params,
        body: { version, answer: '产线尚未建成，查实。' },
      });
    };
    const moot = await object(second, id);
    expect(await uphold(outsider)).toMatchObject({ state: 'upheld', challengeState: 'shortlisted' });
    expect((await second('GET /my/objections/{id}', { params: { id: moot.id } })).state).toBe('refused');
    const out = await first('GET /my/bids/{id}', { params: { id: bids[0] ?? '' } });
    expect(out).toMatchObject({ state: 'notSelected', outcome: { rank: null, text: '产线尚未建成，查实。' } });

    const { version, hold } = await read(id);
    expect(hold).toBe('none');
    const again = await demander('POST /my/challenges/{id}/notice', { params: { id }, body: { version } });
    expect(again.notice?.bidIds).toEqual([bids[1]]);
    expect(await uphold(outsider)).toMatchObject({ challengeState: 'failed' });
    expect((await market.anonymous('GET /challenges/{id}', { params: { id } })).notice).toBeNull();
  });

  it('of an objection and the award at once exactly one gets through', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { id } = await noticedChallenge(parties(), content);
      const [raised] = await Promise.all([outcome(object(outsider, id)), passNotice(market, id)]);
      const { state } = await read(id);
      expect([state, raised]).toEqual(raised === 'done' ? ['awardNotice', 'done'] : ['awarded', 'noticeOver']);
    }
  });

  it('lets whoever raised one withdraw it; the notice goes on', async () => {
    const { id } = await noticedChallenge(parties(), content);
    const raised = await object(outsider, id);
    const params = { id: raised.id };
    const { version } = await vetter('POST /staff/objections/{id}/accept', {
      params,
      body: { version: raised.version },
    });
    expect(await outsider('POST /my/objections/{id}/withdraw', { params, body: { version } })).toMatchObject({
      state: 'withdrawn',
    });
    expect(await read(id)).toMatchObject({ state: 'awardNotice', hold: 'none' });
  });
});
