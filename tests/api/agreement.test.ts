import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer, Client } from '@market/api-client';
import type { AgreementTerms } from '@market/contract/agreement';
import { DAY_MS, isoDay } from '@market/contract/shared';
import { fromBufferPromise } from 'yauzl';
import { Agreement } from '../../apps/server/src/modules/agreement/agreement.entity.js';
import { AgreementClock } from '../../apps/server/src/modules/agreement/agreement-clock.service.js';
import { BeginningService } from '../../apps/server/src/modules/agreement/beginning.service.js';
import { FollowUp } from '../../apps/server/src/modules/agreement/follow-up.entity.js';
import { Milestone } from '../../apps/server/src/modules/agreement/milestone.entity.js';
import { EvidenceCheck } from '../../apps/server/src/modules/evidence/evidence-check.js';
import { signInToConsole, startApp, type TestApp } from '../support/app.js';
import { fileDesk, samplePdf } from '../support/attachments.js';
import { awardChallenge } from '../support/award.js';
import { SUZHOU, WUXI } from '../support/bureau.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { organization, outcome } from '../support/samples.js';

type View = Answer<'GET /my/agreements/{id}'>;
const marks = { result: 5, punctuality: 4, communication: 5, again: 5 };
const past = () => new Date(Date.now() - 1_000);

describe.each(databases)('an agreement on $engine', ({ create }) => {
  let database: TestDatabase;
  let market: TestApp;
  let demander: Client, winner: Client, standby: Client, vetter: Client, stranger: Client;

  const begin = async () => {
    const parties = { demander, vetter, bidders: [winner, standby] };
    const { id: challengeId } = await awardChallenge(market, parties);
    await market.app.get(BeginningService).beginDue();
    const { items } = await demander('GET /my/agreements', { query: {} });
    const row = items.find((item) => item.challengeId === challengeId);
    return { challengeId, params: { id: row?.id ?? '' } };
  };
  const read = (params: { id: string }, by = demander) => by('GET /my/agreements/{id}', { params });
  const stateOf = async (id: string) => (await demander('GET /my/challenges/{id}', { params: { id } })).state;
  const complete = ({ terms }: View): AgreementTerms => ({
    ...terms,
    confidentiality: '双方保密三年',
    breach: '按日万分之五',
    payments: [
      { label: '签约', percent: 40, after: null },
      { label: '小试', percent: 60, after: 0 },
    ],
  });
  const save = async (params: { id: string }, change: Partial<AgreementTerms> = {}) => {
    const view = await read(params);
    const body = { version: view.version, terms: { ...complete(view), ...change } };
    return demander('PUT /my/agreements/{id}', { params, body });
  };
  const propose = async (params: { id: string }) => {
    const { version } = await save(params);
    return demander('POST /my/agreements/{id}/propose', { params, body: { version } });
  };
  const sign = async (params: { id: string }, by: Client) =>
    by('POST /my/agreements/{id}/sign', { params, body: { version: (await read(params, by)).version } });
  const upload = async (name: string, aboutId: string) => {
    await (await fileDesk(market, name)).add('盖章合同.pdf', samplePdf(name), { about: 'agreement', aboutId });
    await market.delivered();
  };
  const inForce = async () => {
    const begun = await begin();
    await propose(begun.params);
    for (const [name, by] of [
      ['demander', demander],
      ['winner', winner],
    ] as const) {
      await upload(name, begun.params.id);
      await sign(begun.params, by);
    }
    return begun;
  };
  const reported = { report: '三批样片实测', measured: [{ indicatorId: 'i1', actual: '0.55', met: true }] };
  const acceptMilestone = async (params: { id: string }) => {
    const [{ id, version } = { id: '', version: 0 }] = (await read(params)).milestones;
    await winner('POST /my/milestones/{id}/report', { params: { id }, body: { version, ...reported } });
    const body = { version: version + 1, accepted: true, decision: '实测达到' };
    return demander('POST /my/milestones/{id}/decide', { params: { id }, body });
  };

  beforeAll(async () => {
    database = await create();
    market = await startApp(database.url);
    [demander, winner, standby, stranger] = (await Promise.all(
      ['demander', 'winner', 'standby', 'stranger'].map((name) => market.user(name)),
    )) as [Client, Client, Client, Client];
    for (const [i, by] of [demander, winner, standby, stranger].entries())
      await by('POST /my/organization', { body: { content: organization(i === 0 ? SUZHOU : WUXI, i + 1) } });
    vetter = await market.staff('agreement-vetter', ['vetter'], SUZHOU);
  });
  afterAll(async () => {
    await market.close();
    await database.drop();
  });

  it('begins with what was asked and offered, and only its two parties and the bureau see it', async () => {
    const { challengeId, params } = await begin();
    await market.app.get(BeginningService).beginDue();
    const view = await read(params, winner);
    expect(view).toMatchObject({
      state: 'drafting',
      bidderName: '演示·样例2号有限公司',
      terms: { type: 'development', priceFen: 650_000_000, milestones: [{ title: '小试' }] },
    });
    expect((view.terms.endsOn ?? '') > isoDay(new Date())).toBe(true);
    for (const by of [stranger, standby]) expect(await outcome(read(params, by))).toBe('notFound');
    expect((await vetter('GET /staff/agreements/{id}', { params })).no).toBe(view.no);
    const elsewhere = await market.staff('agreement-wuxi', ['vetter'], WUXI);
    expect(await outcome(elsewhere('GET /staff/agreements/{id}', { params }))).toBe('notFound');
    expect(await stateOf(challengeId)).toBe('awarded');
    await save(params);
    expect(await stateOf(challengeId)).toBe('contracting');
  });

  it('is signed by both sides over one text, each with its signed file, and is then in force', async () => {
    const { challengeId, params } = await begin();
    await save(params, { payments: [{ label: '签约', percent: 50, after: null }], breach: '' });
    const { version } = await read(params);
    const early = demander('POST /my/agreements/{id}/propose', { params, body: { version } });
    await expect(early).rejects.toMatchObject({
      code: 'notComplete',
      details: [
        { path: 'breach', message: '请填写违约责任' },
        { path: 'payments', message: '付款合计 50%，应为 100%' },
      ],
    });
    const proposed = await propose(params);
    expect(proposed.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(await outcome(sign(params, winner))).toBe('signedFileMissing');
    await upload('winner', params.id);
    await sign(params, winner);
    expect(await outcome(sign(params, winner))).toBe('alreadySigned');
    expect(await outcome(save(params))).toBe('stateConflict');

    const again = await read(params);
    await demander('POST /my/agreements/{id}/reopen', {
      params,
      body: { version: again.version, reason: '补一条保密期限' },
    });
    expect((await read(params)).signed).toEqual({ demander: null, bidder: null });
    await propose(params);
    await sign(params, winner);
    await upload('demander', params.id);
    const done = await sign(params, demander);
    expect(done).toMatchObject({
      state: 'inForce',
      milestones: [{ state: 'pending', title: '小试' }],
      payments: [
        { amountFen: 260_000_000, due: true },
        { amountFen: 390_000_000, due: false },
      ],
    });
    expect(await stateOf(challengeId)).toBe('executing');
    const { items } = await standby('GET /my/bids');
    expect(items.find((bid) => bid.challengeId === challengeId)?.state).toBe('notSelected');
  });

  it('goes from milestones and payments over acceptance and evaluation to a cooperation that the bureau verifies', async () => {
    const { challengeId, params } = await inForce();
    const [milestone] = (await read(params)).milestones;
    const at = { params: { id: milestone?.id ?? '' } };
    const report = { version: 1, ...reported };
    expect(await outcome(demander('POST /my/milestones/{id}/report', { ...at, body: report }))).toBe('otherSideActs');
    await winner('POST /my/milestones/{id}/report', { ...at, body: report });
    const bare = { version: 2, accepted: false, decision: '' };
    expect(await outcome(demander('POST /my/milestones/{id}/decide', { ...at, body: bare }))).toBe('invalidInput');
    await demander('POST /my/milestones/{id}/decide', { ...at, body: { ...bare, decision: '缺第三批数据' } });
    const apply = async () =>
      winner('POST /my/agreements/{id}/apply-acceptance', {
        params,
        body: { version: (await read(params)).version, ...reported },
      });
    expect(await outcome(apply())).toBe('milestonesOpen');
    await winner('POST /my/milestones/{id}/report', { ...at, body: { ...report, version: 3 } });
    const accepted = { version: 4, accepted: true, decision: '' };
    const { payments } = await demander('POST /my/milestones/{id}/decide', { ...at, body: accepted });
    expect(payments.map(({ due }) => due)).toEqual([true, true]);

    const paid = { params: { id: payments[0]?.id ?? '' } };
    const today = isoDay(new Date());
    const declare = (paidOn: string) =>
      demander('POST /my/agreement-payments/{id}/declare', {
        ...paid,
        body: { version: 1, paidOn, paidFen: 260_000_000 },
      });
    expect(await outcome(declare(isoDay(new Date(Date.now() + 2 * DAY_MS))))).toBe('invalidInput');
    await declare(today);
    const confirmed = await winner('POST /my/agreement-payments/{id}/confirm', { ...paid, body: { version: 2 } });
    expect(confirmed.payments[0]).toMatchObject({ paidOn: today, paidFen: 260_000_000 });
    expect(confirmed.payments[0]?.confirmedAt).not.toBeNull();

    await apply();
    expect(await stateOf(challengeId)).toBe('acceptance');
    const decide = async (result: 'conditional' | 'passed', mendBy: string | null) =>
      demander('POST /my/agreements/{id}/decide-acceptance', {
        params,
        body: { version: (await read(params)).version, result, opinion: '按标准逐项核对', mendBy },
      });
    expect(await outcome(decide('conditional', null))).toBe('invalidInput');
    await decide('conditional', isoDay(new Date(Date.now() + 20 * DAY_MS)));
    await apply();
    const passed = await decide('passed', null);
    expect(passed).toMatchObject({ state: 'passed', followUps: [{ months: 6 }, { months: 12 }, { months: 24 }] });

    const evaluate = async (by: Client) =>
      by('POST /my/agreements/{id}/evaluate', {
        params,
        body: { version: (await read(params, by)).version, evaluation: { marks, text: '配合顺畅' } },
      });
    await evaluate(winner);
    expect((await read(params)).evaluations).toEqual({ demander: null, bidder: null });
    expect(await outcome(evaluate(winner))).toBe('alreadyEvaluated');
    await evaluate(demander);
    expect((await read(params, winner)).evaluations.demander).toMatchObject({ marks });
    expect(await stateOf(challengeId)).toBe('completed');

    const { cooperationId, version } = await read(params);
    const verifier = await market.staff('agreement-verifier', ['verifier'], SUZHOU);
    const record = await verifier('GET /staff/records/{id}', { params: { id: cooperationId ?? '' } });
    expect(record.row.revisionState).toBe('pending');
    await verifier('POST /staff/records/{id}/accept', {
      params: { id: cooperationId ?? '' },
      body: { version: record.row.version },
    });
    const offer = { version, summary: '极低轮廓铜箔表面处理工艺', trl: 6 };
    const offered = await demander('POST /my/agreements/{id}/offer-achievement', { params, body: offer });
    expect(offered.achievementId).not.toBeNull();
    const { items } = await market.anonymous('GET /challenges/{id}/lineage', { params: { id: challengeId } });
    expect(items.map(({ kind, note }) => [kind, note])).toEqual([
      ['challenge', '已完成'],
      ['agreement', '验收通过'],
      ['cooperation', '合作记录'],
    ]);
    expect((await market.app.get(EvidenceCheck).run()).findings).toEqual([]);

    const due = market.dataSource.getRepository(FollowUp);
    await due.update({ agreementId: params.id, months: 6 }, { dueOn: today });
    await market.app.get(AgreementClock).tick();
    const [followUp] = (await read(params)).followUps;
    const answer = { inUse: true, revenueFen: 90_000_000, note: '已量产' };
    const answered = await demander('POST /my/follow-ups/{id}/answer', {
      params: { id: followUp?.id ?? '' },
      body: answer,
    });
    expect(answered.followUps[0]).toMatchObject(answer);
  });

  it('is extended once, by both; ended early it ends the challenge', async () => {
    const { challengeId, params } = await inForce();
    const before = (await read(params)).terms.endsOn ?? '';
    const change = (by: Client, kind: 'extension' | 'termination', months: number | null) =>
      by('POST /my/agreements/{id}/changes', { params, body: { kind, reason: '原料迟到', months } });
    const late = market.dataSource.getRepository(Milestone);
    await late.update({ agreementId: params.id }, { dueOn: isoDay(new Date(Date.now() - 2 * DAY_MS)) });
    await market.app.get(AgreementClock).tick();
    expect((await read(params)).milestones[0]?.state).toBe('overdue');

    const [asked] = (await change(winner, 'extension', 3)).changes;
    const at = { params: { id: asked?.id ?? '' } };
    const yes = { version: 1, agreed: true, answer: '' };
    expect(await outcome(winner('POST /my/agreement-changes/{id}/answer', { ...at, body: yes }))).toBe('otherSideActs');
    const extended = await demander('POST /my/agreement-changes/{id}/answer', { ...at, body: yes });
    expect([extended.terms.endsOn ?? '' > before, extended.milestones[0]?.state]).toEqual([
      extended.terms.endsOn,
      'pending',
    ]);
    expect(await outcome(change(winner, 'extension', 3))).toBe('extensionUsed');

    const { changes } = await change(demander, 'termination', null);
    const ending = changes.find(({ kind }) => kind === 'termination');
    const ended = await winner('POST /my/agreement-changes/{id}/answer', {
      params: { id: ending?.id ?? '' },
      body: yes,
    });
    expect(ended).toMatchObject({ state: 'terminated', milestones: [{ state: 'terminated' }] });
    expect(await stateOf(challengeId)).toBe('terminated');
  });

  it('that nobody signs lapses, and the next of the ranking goes on notice', async () => {
    const { challengeId, params } = await begin();
    await market.dataSource.getRepository(Agreement).update({ id: params.id }, { signBy: past() });
    await market.app.get(AgreementClock).tick();
    await market.app.get(AgreementClock).tick();
    expect((await read(params)).state).toBe('lapsed');
    expect(await stateOf(challengeId)).toBe('awardNotice');
    const { items } = await standby('GET /my/bids');
    expect(items.find((bid) => bid.challengeId === challengeId)?.state).toBe('shortlisted');
  });

  it('comes with a dossier of everything in one file, for the bureau of the place alone', async () => {
    const { params } = await inForce();
    await acceptMilestone(params);
    const url = `/api/v1/staff/agreements/${params.id}/dossier`;
    const answer = await market.app.inject({ url, headers: await signInToConsole(market.app, 'agreement-vetter') });
    expect(answer.headers['content-type']).toBe('application/zip');
    const zip = await fromBufferPromise(answer.rawPayload);
    const names: string[] = [];
    for await (const { fileName } of zip.eachEntry()) names.push(fileName);
    expect(names).toEqual(['项目档案.html', '合同数据.json', '合同附件/盖章合同.pdf', '合同附件/盖章合同 (2).pdf']);
    const elsewhere = await signInToConsole(market.app, 'agreement-wuxi');
    expect((await market.app.inject({ url, headers: elsewhere })).statusCode).toBe(404);
  });
});
