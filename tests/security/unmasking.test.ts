import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from '@market/api-client';
import { UNMASKED_A_DAY } from '@market/contract/unmasking';
import { AuditEntry } from '../../apps/server/src/modules/audit/audit-entry.entity.js';
import { startApp, type TestApp } from '../support/app.js';
import { SUZHOU, WUXI } from '../support/bureau.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { challengeContent, forReason, organization, outcome, submitChallenge } from '../support/samples.js';

const CONTACT = { name: '演示联系人', phone: '13800009999' };

describe.each(databases)('unmasking on $engine', ({ create }) => {
  let database: TestDatabase;
  let market: TestApp;
  let vetter: Client, elsewhere: Client, security: Client;
  let id: string;
  beforeAll(async () => {
    database = await create();
    market = await startApp(database.url);
    vetter = await market.staff('vetter', ['vetter'], SUZHOU);
    elsewhere = await market.staff('elsewhere', ['vetter'], WUXI);
    security = await market.staff('security', ['securityAdmin'], null);
    const demander = await market.user('demander');
    await demander('POST /my/organization', { body: { content: organization(SUZHOU, 1) } });
    ({ id } = await submitChallenge(demander, challengeContent()));
  });
  afterAll(async () => {
    await market.close();
    await database.drop();
  });

  const open = (by: Client, body: object = forReason) =>
    by('POST /staff/challenges/{id}/contact', { params: { id }, body: body as never });
  const shown = () =>
    market.dataSource.getRepository(AuditEntry).findBy({ action: 'challenge.openContact', result: 'done' });

  it('P3: a phone is masked until somebody entitled gives a reason, which stays in the trail', async () => {
    const whole = await vetter('GET /staff/challenges/{id}', { params: { id } });
    expect(JSON.stringify(whole)).not.toContain(CONTACT.phone);
    expect(whole.organization.contactPhoneMasked).toBe('138****9999');
    for (const body of [{}, { reason: { kind: 'reach', text: '' } }, { reason: { kind: 'curious', text: '看看' } }])
      expect(await outcome(open(vetter, body))).toBe('invalidInput');
    expect(await outcome(open(elsewhere))).toBe('notFound');
    expect(await outcome(open(security))).toBe('forbidden');
    expect(await open(vetter)).toEqual(CONTACT);
    expect(await shown()).toMatchObject([
      { objectType: 'challenge', objectId: id, actorName: 'vetter', reason: '办理中联系本人：核对到场时间' },
    ]);
  });

  it('R5: after thirty a day, also at once, it stops, and the security admin is told once', async () => {
    const tries = await Promise.all(Array.from({ length: UNMASKED_A_DAY + 4 }, () => outcome(open(vetter))));
    expect(tries.filter((code) => code === 'done')).toHaveLength(UNMASKED_A_DAY - 1);
    expect(new Set(tries)).toEqual(new Set(['done', 'unmaskedEnough']));
    expect(await shown()).toHaveLength(UNMASKED_A_DAY);
    await market.delivered();
    const { items } = await security('GET /my/messages', { query: {} });
    expect(items.map(({ title }) => title)).toEqual(['有人一天内查看的联系方式到了上限']);
    // What is not shown does not count, and nobody else is kept from it.
    const colleague = await market.staff('colleague', ['vetter'], SUZHOU);
    expect(await open(colleague)).toEqual(CONTACT);
  });

  it('P9: who was exposed by one account between two moments is a list the auditor takes from the trail', async () => {
    const auditor = await market.staff('auditor', ['auditor'], null);
    const busy = await market.staff('busybody', ['vetter'], SUZHOU);
    const at = () => new Date().toISOString();
    const seen: string[] = [];
    let from = '';
    for (const n of [3, 4, 5]) {
      const demander = await market.user(`exposed-${n}`);
      await demander('POST /my/organization', { body: { content: organization(SUZHOU, n) } });
      const exposed = await submitChallenge(demander, challengeContent());
      await busy('POST /staff/challenges/{id}/contact', { params: { id: exposed.id }, body: forReason });
      if (n === 3) from = await pause(5).then(at);
      else seen.push(exposed.id);
    }
    const until = await pause(5).then(at);
    await open(busy);
    const query = { q: 'busybody', action: 'challenge.openContact', result: 'done', from, until, limit: 100 } as const;
    const { items } = await auditor('GET /staff/audit', { query });
    expect(items.map(({ objectId }) => objectId).sort()).toEqual(seen.sort());
    expect(items.every(({ actorName, reason, ip }) => actorName === 'busybody' && reason && ip)).toBe(true);
  });
});
