import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from '@market/api-client';
import { DAY_MS, isoDay } from '@market/contract/shared';
import { fromBufferPromise } from 'yauzl';
import { AgreementClock } from '../../apps/server/src/modules/agreement/agreement-clock.service.js';
import { FollowUp } from '../../apps/server/src/modules/agreement/follow-up.entity.js';
import { Milestone } from '../../apps/server/src/modules/agreement/milestone.entity.js';
import { EvidenceCheck } from '../../apps/server/src/modules/evidence/evidence-check.js';
import { agreementDesk, reported } from '../support/agreement.js';
import { signInToConsole, startApp, type TestApp } from '../support/app.js';
import { SUZHOU, WUXI } from '../support/bureau.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { outcome } from '../support/samples.js';

const marks = { result: 5, punctuality: 4, communication: 5, again: 5 };

describe.each(databases)('an agreement in force on $engine', ({ create }) => {
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

  it('goes from milestones and payments over acceptance and evaluation to a cooperation that the bureau verifies', async () => {
    const { challengeId, params } = await desk.inForce();
    const [milestone] = (await desk.read(params)).milestones;
    const at = { params: { id: milestone?.id ?? '' } };
    const report = { version: 1, ...reported };
    expect(await outcome(desk.demander('POST /my/milestones/{id}/report', { ...at, body: report }))).toBe(
      'otherSideActs',
    );
    await desk.winner('POST /my/milestones/{id}/report', { ...at, body: report });
    const bare = { version: 2, accepted: false, decision: '' };
    expect(await outcome(desk.demander('POST /my/milestones/{id}/decide', { ...at, body: bare }))).toBe('invalidInput');
    await desk.demander('POST /my/milestones/{id}/decide', { ...at, body: { ...bare, decision: '缺第三批数据' } });
    const apply = async () =>
      desk.winner('POST /my/agreements/{id}/apply-acceptance', {
        params,
        body: { version: (await desk.read(params)).version, ...reported },
      });
    expect(await outcome(apply())).toBe('milestonesOpen');
    await desk.winner('POST /my/milestones/{id}/report', { ...at, body: { ...report, version: 3 } });
    const accepted = { version: 4, accepted: true, decision: '' };
    const { payments } = await desk.demander('POST /my/milestones/{id}/decide', { ...at, body: accepted });
    expect(payments.map(({ due }) => due)).toEqual([true, true]);

    const paid = { params: { id: payments[0]?.id ?? '' } };
    const today = isoDay(new Date());
    const declare = (paidOn: string) =>
      desk.demander('POST /my/agreement-payments/{id}/declare', {
        ...paid,
        body: { version: 1, paidOn, paidFen: 260_000_000 },
      });
    expect(await outcome(declare(isoDay(new Date(Date.now() + 2 * DAY_MS))))).toBe('invalidInput');
    await declare(today);
    const confirmed = await desk.winner('POST /my/agreement-payments/{id}/confirm', { ...paid, body: { version: 2 } });
    expect(confirmed.payments[0]).toMatchObject({ paidOn: today, paidFen: 260_000_000 });
    expect(confirmed.payments[0]?.confirmedAt).not.toBeNull();

    await apply();
    expect(await desk.stateOf(challengeId)).toBe('acceptance');
    const decide = async (result: 'conditional' | 'passed', mendBy: string | null) =>
      desk.demander('POST /my/agreements/{id}/decide-acceptance', {
        params,
        body: { version: (await desk.read(params)).version, result, opinion: '按标准逐项核对', mendBy },
      });
    expect(await outcome(decide('conditional', null))).toBe('invalidInput');
    await decide('conditional', isoDay(new Date(Date.now() + 20 * DAY_MS)));
    await apply();
    const passed = await decide('passed', null);
    expect(passed).toMatchObject({ state: 'passed', followUps: [{ months: 6 }, { months: 12 }, { months: 24 }] });

    const evaluate = async (by: Client) =>
      by('POST /my/agreements/{id}/evaluate', {
        params,
        body: { version: (await desk.read(params, by)).version, evaluation: { marks, text: '配合顺畅' } },
      });
    await evaluate(desk.winner);
    expect((await desk.read(params)).evaluations).toEqual({ demander: null, bidder: null });
    expect(await outcome(evaluate(desk.winner))).toBe('alreadyEvaluated');
    await evaluate(desk.demander);
    expect((await desk.read(params, desk.winner)).evaluations.demander).toMatchObject({ marks });
    expect(await desk.stateOf(challengeId)).toBe('completed');

    const { cooperationId, version } = await desk.read(params);
    const verifier = await market.staff('agreement-verifier', ['verifier'], SUZHOU);
    const record = await verifier('GET /staff/records/{id}', { params: { id: cooperationId ?? '' } });
    expect(record.row.revisionState).toBe('pending');
    await verifier('POST /staff/records/{id}/accept', {
      params: { id: cooperationId ?? '' },
      body: { version: record.row.version },
    });
    const offer = { version, summary: '极低轮廓铜箔表面处理工艺', trl: 6 };
    const offered = await desk.demander('POST /my/agreements/{id}/offer-achievement', { params, body: offer });
    expect(offered.achievementId).not.toBeNull();
    const { items } = await market.anonymous('GET /challenges/{id}/lineage', { params: { id: challengeId } });
    expect(items.map(({ kind, note }) => [kind, note])).toEqual([
      ['challenge', '已完成'],
      ['agreement', '验收通过'],
      ['cooperation', '合作'],
    ]);
    expect((await market.app.get(EvidenceCheck).run()).findings).toEqual([]);

    const due = market.dataSource.getRepository(FollowUp);
    await due.update({ agreementId: params.id, months: 6 }, { dueOn: today });
    await market.app.get(AgreementClock).tick();
    const [followUp] = (await desk.read(params)).followUps;
    const answer = { inUse: true, revenueFen: 90_000_000, note: '已量产' };
    const answered = await desk.demander('POST /my/follow-ups/{id}/answer', {
      params: { id: followUp?.id ?? '' },
      body: answer,
    });
    expect(answered.followUps[0]).toMatchObject(answer);
  });

  it('is extended once, by both; ended early it ends the challenge', async () => {
    const { challengeId, params } = await desk.inForce();
    const before = (await desk.read(params)).terms.endsOn ?? '';
    const change = (by: Client, kind: 'extension' | 'termination', months: number | null) =>
      by('POST /my/agreements/{id}/changes', { params, body: { kind, reason: '原料迟到', months } });
    const late = market.dataSource.getRepository(Milestone);
    await late.update({ agreementId: params.id }, { dueOn: isoDay(new Date(Date.now() - 2 * DAY_MS)) });
    await market.app.get(AgreementClock).tick();
    expect((await desk.read(params)).milestones[0]?.state).toBe('overdue');

    const [asked] = (await change(desk.winner, 'extension', 3)).changes;
    const at = { params: { id: asked?.id ?? '' } };
    const yes = { version: 1, agreed: true, answer: '' };
    expect(await outcome(desk.winner('POST /my/agreement-changes/{id}/answer', { ...at, body: yes }))).toBe(
      'otherSideActs',
    );
    const extended = await desk.demander('POST /my/agreement-changes/{id}/answer', { ...at, body: yes });
    expect([extended.terms.endsOn ?? '' > before, extended.milestones[0]?.state]).toEqual([
      extended.terms.endsOn,
      'pending',
    ]);
    expect(await outcome(change(desk.winner, 'extension', 3))).toBe('extensionUsed');

    const { changes } = await change(desk.demander, 'termination', null);
    const ending = changes.find(({ kind }) => kind === 'termination');
    const ended = await desk.winner('POST /my/agreement-changes/{id}/answer', {
      params: { id: ending?.id ?? '' },
      body: yes,
    });
    expect(ended).toMatchObject({ state: 'terminated', milestones: [{ state: 'terminated' }] });
    expect(await desk.stateOf(challengeId)).toBe('terminated');
  });

  it('comes with a dossier of everything in one file, for the bureau of the place alone', async () => {
    const { params } = await desk.inForce();
    await desk.acceptMilestone(params);
    const url = `/api/v1/staff/agreements/${params.id}/dossier`;
    const answer = await market.app.inject({ url, headers: await signInToConsole(market.app, 'agreement-vetter') });
    expect(answer.headers['content-type']).toBe('application/zip');
    const zip = await fromBufferPromise(answer.rawPayload);
    const names: string[] = [];
    for await (const { fileName } of zip.eachEntry()) names.push(fileName);
    expect(names).toEqual(['项目档案.html', '合同数据.json', '合同附件/盖章合同.pdf', '合同附件/盖章合同 (2).pdf']);
    await market.staff('agreement-wuxi', ['vetter'], WUXI);
    const elsewhere = await signInToConsole(market.app, 'agreement-wuxi');
    expect((await market.app.inject({ url, headers: elsewhere })).statusCode).toBe(404);
  });
});
