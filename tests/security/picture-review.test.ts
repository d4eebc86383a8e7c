import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from '@market/api-client';
import {
  startWechatSimulator,
  type WechatSimulator,
} from '../../apps/server/src/integrations/wechat/wechat-simulator.js';
import { Session } from '../../apps/server/src/modules/account/session.entity.js';
import { PictureChecks } from '../../apps/server/src/modules/text-review/picture-checks.js';
import { signInToConsole, startApp, type TestApp } from '../support/app.js';
import { fileDesk } from '../support/attachments.js';
import { SUZHOU } from '../support/bureau.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { challengeContent, organization } from '../support/samples.js';

const BASE = 'https://market.example';
const png = (text: string): Buffer => Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), Buffer.from(text)]);

describe.each(databases)('W7: pictures that become public, on $engine', ({ create }) => {
  let database: TestDatabase;
  let market: TestApp;
  let wechat: WechatSimulator;
  let owner: Client, vetter: Client;
  let desk: Awaited<ReturnType<typeof fileDesk>>;
  let about: { about: 'challenge'; aboutId: string };

  beforeAll(async () => {
    database = await create();
    wechat = await startWechatSimulator();
    const { appId, appSecret, base: apiBase, pictures } = wechat;
    market = await startApp(database.url, {
      wechat: { appId, appSecret, apiBase, push: { ...pictures.push, baseUrl: BASE } },
    });
    owner = await market.user('owner');
    await owner('POST /my/organization', { body: { content: organization(SUZHOU, 1) } });
    vetter = await market.staff('vetter', ['vetter'], SUZHOU);
    desk = await fileDesk(market, 'owner');
    const { id } = await owner('POST /my/challenges', { body: { content: challengeContent() } });
    about = { about: 'challenge', aboutId: id };
    await market.dataSource.query(
      `UPDATE challenge SET state = 'published', published_at = created_at WHERE id = '${id}'`,
    );
  });
  afterAll(async () => {
    await market.close();
    await wechat.close();
    await database.drop();
  });

  /** Sends a picture for everybody; answers its id and what WeChat was asked. */
  async function upload(name: string, content: Buffer | string = png(name)) {
    const before = wechat.pictures.asked.length;
    const { body } = await desk.add(name, content, { ...about, audience: 'public' });
    await market.delivered();
    const [asked] = wechat.pictures.asked.slice(before);
    return { id: body.id, asked };
  }
  const push = ({ query, body }: { query: Record<string, string>; body: object }) =>
    market.app.inject({ method: 'POST', url: '/api/v1/wechat/push', query, payload: body });
  const pushed = async (traceId: string, suggest?: 'pass' | 'review' | 'risky') => {
    const { statusCode, body } = await push(wechat.pictures.pushOf(traceId, suggest));
    return [statusCode, body];
  };
  const seen = async () => (await market.anonymous('GET /attachments', { query: about })).items.map(({ name }) => name);
  const stateOf = async (id: string) =>
    (await owner('GET /attachments', { query: about })).items.find((file) => file.id === id)?.state;
  const waiting = async () => (await vetter('GET /staff/text-reviews', { query: {} })).items;
  const asked = ({ asked: one }: Awaited<ReturnType<typeof upload>>) => {
    if (!one) throw new Error('WeChat was not asked');
    return one;
  };

  it('W7: a picture is fetched by WeChat with its ticket alone, and public once WeChat lets it pass, told once or twice', async () => {
    const picture = await upload('现场.png');
    const { traceId, url } = asked(picture);
    expect([await stateOf(picture.id), await seen()]).toEqual(['waiting', []]);
    expect((await market.app.inject({ url: `/api/v1/attachments/${picture.id}/file` })).statusCode).toBe(404);
    expect(url.startsWith(`${BASE}/api/v1/wechat/pictures/${picture.id}?ticket=`)).toBe(true);
    const fetched = await market.app.inject({ url: url.slice(BASE.length) });
    expect(fetched.rawPayload).toEqual(png('现场.png'));
    const forged = await market.app.inject({ url: `${url.slice(BASE.length, -64)}${'0'.repeat(64)}` });
    expect(forged.statusCode).toBe(404);

    expect(await pushed(traceId, 'pass')).toEqual([200, 'success']);
    expect(await pushed(traceId, 'risky')).toEqual([200, 'success']);
    expect([await stateOf(picture.id), await seen(), await waiting()]).toEqual(['ready', ['现场.png'], []]);
    expect((await market.app.inject({ url: url.slice(BASE.length) })).statusCode).toBe(404);
  });

  it('W7: risky, doubtful and unreadable ones wait for a person, who sees the picture and decides', async () => {
    const pictures = [
      await upload('险.png'),
      await upload('疑.jpg', Buffer.from('ffd8ff00', 'hex')),
      await upload('坏.png'),
    ];
    for (const [i, suggest] of (['risky', 'review', undefined] as const).entries())
      await pushed(asked(pictures[i] as (typeof pictures)[number]).traceId, suggest);
    const reviews = (await waiting()).reverse();
    expect(reviews.map(({ what, texts, verdict, picture }) => [what, texts[0], verdict, picture])).toEqual([
      ['公开图片', '险.png', 'risky', true],
      ['公开图片', '疑.jpg', 'review', true],
      ['公开图片', '坏.png', 'unavailable', true],
    ]);
    expect(await seen()).toEqual(['现场.png']);
    const [risky, doubtful, broken] = reviews.map(({ id }) => ({ id }));
    if (!risky || !doubtful || !broken) throw new Error('not all wait');
    const headers = await signInToConsole(market.app, 'vetter');
    const shown = await market.app.inject({ url: `/api/v1/staff/text-reviews/${risky.id}/picture`, headers });
    expect(shown.rawPayload).toEqual(png('险.png'));
    const reason = '图中有证件号码';
    await vetter('POST /staff/text-reviews/{id}/refuse', { params: risky, body: { version: 1, reason } });
    await vetter('POST /staff/text-reviews/{id}/pass', { params: doubtful, body: { version: 1 } });
    await vetter('POST /staff/text-reviews/{id}/pass', { params: broken, body: { version: 1 } });
    expect(await seen()).toEqual(['现场.png', '疑.jpg', '坏.png']);
    const { items } = await owner('GET /attachments', { query: about });
    expect(items.find(({ name }) => name === '险.png')).toMatchObject({
      state: 'refused',
      refusal: `没有通过核对：${reason}`,
    });
  });

  it('W7: forged pushes are refused, unknown ones heard and forgotten; the address proves itself', async () => {
    const { traceId } = asked(await upload('伪.png'));
    const genuine = wechat.pictures.pushOf(traceId, 'pass');
    const other = wechat.pictures.pushOf('trace-0', 'pass');
    const forgeries = [
      { ...genuine, body: other.body },
      { ...genuine, query: { ...genuine.query, msg_signature: 'f'.repeat(40) } },
      { ...genuine, query: { ...genuine.query, nonce: 'another' } },
      { ...genuine, body: { Encrypt: 'AAAA' } },
    ];
    for (const forgery of forgeries) expect((await push(forgery)).statusCode).toBe(403);
    expect(await pushed('trace-unknown', 'risky')).toEqual([200, 'success']);
    expect([await seen(), (await waiting()).length]).toEqual([['现场.png', '疑.jpg', '坏.png'], 0]);

    const { signature, timestamp, nonce } = genuine.query as Record<'signature' | 'timestamp' | 'nonce', string>;
    const verify = (change: Record<string, string>) =>
      market.app.inject({
        url: '/api/v1/wechat/push',
        query: { signature, timestamp, nonce, echostr: '4711', ...change },
      });
    expect((await verify({})).body).toBe('4711');
    expect((await verify({ timestamp: '1' })).statusCode).toBe(403);
  });

  it('W7: without an answer in time, without WeChat, and from who is not in WeChat, a picture waits for a person', async () => {
    const late = await upload('迟.png');
    const checks = market.app.get(PictureChecks);
    await checks.giveUp(new Date());
    expect(await waiting()).toEqual([]);
    await checks.giveUp(new Date(Date.now() + 3_700_000));
    await checks.giveUp(new Date(Date.now() + 3_700_000));
    await pushed(asked(late).traceId, 'pass');
    wechat.pictures.fail(true);
    await upload('断.png');
    wechat.pictures.fail(false);
    const { accountId } = await owner('GET /auth/me');
    await market.dataSource.getRepository(Session).update({ accountId }, { channel: 'phone' });
    await upload('网页.png');
    expect((await waiting()).map(({ texts, verdict }) => [texts[0], verdict])).toEqual([
      ['网页.png', 'unchecked'],
      ['断.png', 'unavailable'],
      ['迟.png', 'unavailable'],
      ['伪.png', 'unavailable'],
    ]);
    expect(await seen()).toEqual(['现场.png', '疑.jpg', '坏.png']);
  });

  it('W7: what is for the parties alone is shown to nobody else, and what is no picture is not asked about', async () => {
    const before = wechat.pictures.asked.length;
    await desk.add('内部.png', png('内部'), about);
    await desk.add('揭榜.png', png('揭榜'), { ...about, audience: 'bidders' });
    await desk.add('须知.pdf', '%PDF-1.4\n%%EOF\n', { ...about, audience: 'public' });
    await market.delivered();
    expect(wechat.pictures.asked.length).toBe(before);
    expect(await seen()).toContain('须知.pdf');
  });
});
