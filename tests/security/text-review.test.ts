import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GUIDE_VERSION } from '@market/contract/privacy';
import { routes } from '@market/contract/routes';
import type { Route } from '@market/contract/shared';
import { checkedTexts, textsToCheck, type CheckedText } from '@market/contract/text-review';
import * as z from 'zod';
import {
  startWechatSimulator,
  type WechatSimulator,
} from '../../apps/server/src/integrations/wechat/wechat-simulator.js';
import { Message } from '../../apps/server/src/modules/message/message.entity.js';
import { Session } from '../../apps/server/src/modules/account/session.entity.js';
import { startApp, type TestApp } from '../support/app.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { challengeContent, organization, outcome, submitChallenge } from '../support/samples.js';
import { publishChallenge } from '../support/publish.js';

const declared = Object.entries(checkedTexts) as [string, CheckedText][];
/** A word of the list, with what hides it from the eye. */
const HIDDEN_WORD = '专业代\u200b开－发 票';

/** What else the forms ask for: a body that is not whole is refused before anybody looks at its words. */
const whole: Readonly<Record<string, object>> = {
  'POST /my/organization': { content: organization('320500', 75) },
  'PUT /my/organization': { version: 1, content: organization('320500', 71) },
  'POST /my/challenges/{id}/amend': { version: 1, content: challengeContent(), reason: '补充' },
  'POST /my/challenges/{id}/extend': { version: 1, bidDeadline: new Date(Date.now() + 9e8).toISOString() },
  'POST /my/challenges/{id}/cancel': { version: 1 },
};
const [indicator] = challengeContent().indicators;

/** A body in which the one field says `text`. */
function bodyWith(operation: string, path: string, text: string): object {
  const [first = '', second] = path.split('.');
  const body = { ...whole[operation] } as Record<string, unknown>;
  const value = second === 'keywords' ? [text] : second === 'indicators' ? [{ ...indicator, name: text }] : text;
  return { ...body, [first]: second === undefined ? text : { ...(body[first] as object), [second]: value } };
}

it('W7: every declared text stands in the body of its operation', () => {
  for (const [operation, { paths }] of declared) {
    const route = (routes as Record<string, Route>)[operation];
    const shape = JSON.stringify(z.toJSONSchema(route?.body as never, { io: 'input', unrepresentable: 'any' }));
    for (const path of paths) expect(shape).toContain(`"${path.split('.').at(-1)}"`);
  }
});

describe.each(databases)('W7: words that become public, on $engine', ({ create }) => {
  let database: TestDatabase;
  let market: TestApp;
  let wechat: WechatSimulator;
  beforeAll(async () => {
    database = await create();
    wechat = await startWechatSimulator();
    const { appId, appSecret, base } = wechat;
    market = await startApp(database.url, { wechat: { appId, appSecret, apiBase: base } });
  });
  afterAll(async () => {
    await market.close();
    await wechat.close();
    await database.drop();
  });

  const fields = declared.flatMap(([operation, checked]) => checked.paths.map((path) => [operation, path] as const));
  it('W7: in every declared field, risky, doubtful, unanswered and listed words wait for a person', async () => {
    const { token } = await market.anonymous('POST /auth/wechat', {
      body: { code: 'dev-every', guide: GUIDE_VERSION },
    });
    const member = await market.user('every');
    await member('POST /my/organization', { body: { content: organization('320500', 71) } });
    const asked = fields.filter(([operation]) => !operation.includes('/staff/'));
    for (const [i, [operation, path]] of asked.entries()) {
      const [method = 'POST', address = ''] = operation.split(' ');
      const words = ['违规样例', '存疑样例', '无应答样例', HIDDEN_WORD][i % 4] ?? '';
      const payload = bodyWith(operation, path, words);
      const answer = await market.app.inject({
        method: method as 'POST',
        url: `/api/v1${address.replace(/\{\w+\}/g, '01M80GY4EJ7TBVMRWHP8FW3BR7')}`,
        headers: { authorization: `Bearer ${token}` },
        payload,
      });
      expect([operation, path, answer.json<{ code: string }>().code]).toEqual([operation, path, 'textWaiting']);
    }
    expect(wechat.judging.heard.every((piece) => [...piece].length <= 2_500)).toBe(true);
  });

  it('W7: a question that waits is seen by nobody; let through it is published; changed it is looked at again', async () => {
    const demander = await market.user('demander');
    await demander('POST /my/organization', { body: { content: organization('320500', 72) } });
    const vetter = await market.staff('vetter', ['vetter'], '320500');
    const id = await publishChallenge(vetter, await submitChallenge(demander, challengeContent()));
    const bidder = await market.user('asker');
    await bidder('POST /my/organization', { body: { content: organization('320200', 73) } });
    const ask = (text: string) =>
      outcome(bidder('POST /challenges/{id}/questions', { params: { id }, body: { text } }));
    const questions = async () => (await bidder('GET /challenges/{id}/questions', { params: { id } })).items;

    expect(await ask('存疑样例：指标按哪版标准测？')).toBe('textWaiting');
    expect(await ask('存疑样例：指标按哪版标准测？')).toBe('textWaiting');
    expect(await questions()).toEqual([]);
    const elsewhere = await market.staff('elsewhere', ['maintainer'], '320500');
    const maintainer = await market.staff('maintainer', ['maintainer'], '320200');
    const { items } = await maintainer('GET /staff/text-reviews', { query: {} });
    expect(items.map(({ what, verdict }) => [what, verdict])).toEqual([['榜单咨询', 'review']]);
    const [review] = items;
    if (!review) throw new Error('nothing waits');
    const params = { id: review.id };
    expect(await outcome(elsewhere('POST /staff/text-reviews/{id}/pass', { params, body: { version: 1 } }))).toBe(
      'notFound',
    );
    await maintainer('POST /staff/text-reviews/{id}/pass', { params, body: { version: 1 } });
    expect(
      await outcome(
        maintainer('POST /staff/text-reviews/{id}/refuse', { params, body: { version: 2, reason: '再想想' } }),
      ),
    ).toBe('stateConflict');
    await market.delivered();
    expect(await market.dataSource.getRepository(Message).countBy({ title: '榜单咨询已通过核对' })).toBe(1);
    expect(await ask('存疑样例：指标按哪版标准测？')).toBe('done');
    expect(await questions()).toHaveLength(1);
    expect(await ask('存疑样例：指标按哪版标准测？谢谢')).toBe('textWaiting');
  });

  it('W7: refused words stay refused, with the reason; harmless ones pass at once; one’s own are for another', async () => {
    const person = await market.user('named');
    const name = (displayName: string) => outcome(person('PUT /my/name', { body: { displayName } }));
    expect(await name('演示·周岚')).toBe('done');
    expect(await name('违规样例')).toBe('textWaiting');
    const district = await market.staff('district', ['districtAdmin'], '310107');
    const [review] = (await district('GET /staff/text-reviews', { query: { limit: 1 } })).items;
    if (!review) throw new Error('nothing waits');
    const params = { id: review.id };
    await district('POST /staff/text-reviews/{id}/refuse', { params, body: { version: 1, reason: '不是称呼' } });
    expect(await name('违规样例')).toBe('textRefused');

    const contest = {
      regionCode: '310107',
      title: '网 赌',
      brief: '征集',
      collectUntil: new Date(Date.now() + 9e8).toISOString(),
    };
    await outcome(district('POST /staff/contests', { body: contest }));
    const own = (await district('GET /staff/text-reviews', { query: { limit: 1 } })).items[0];
    const pass = district('POST /staff/text-reviews/{id}/pass', {
      params: { id: own?.id ?? '' },
      body: { version: 1 },
    });
    expect([own?.verdict, await outcome(pass)]).toEqual(['words', 'secondPersonNeeded']);
  });

  it('W7: long texts go in pieces of 2,500; who is not in WeChat is judged by the list alone', async () => {
    expect(textsToCheck(checkedTexts['PUT /my/name'], { displayName: ' ' })).toEqual([]);
    const person = await market.user('absent');
    const { accountId } = await person('GET /auth/me');
    await person('POST /my/organization', { body: { content: organization('320500', 74) } });
    const before = wechat.judging.heard.length;
    const long = challengeContent({ difficulty: '难'.repeat(1_000), researchScope: '研'.repeat(2_000) });
    const body = { version: 1, content: long, reason: '补充' };
    await outcome(person('POST /my/challenges/{id}/amend', { params: { id: accountId }, body }));
    expect(wechat.judging.heard.length - before).toBe(2);
    await market.dataSource.getRepository(Session).update({ accountId }, { channel: 'phone' });
    expect(await outcome(person('PUT /my/name', { body: { displayName: '违规样例' } }))).toBe('done');
    expect(await outcome(person('PUT /my/name', { body: { displayName: '代开发票' } }))).toBe('textWaiting');
    expect(textsToCheck(checkedTexts['POST /my/challenges/{id}/cancel'], { reason: '停产' })).toEqual(['停产']);
  });
});
