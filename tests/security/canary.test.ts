import { GUIDE_VERSION } from '@market/contract/privacy';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from '@market/api-client';
import { routes } from '@market/contract/routes';
import { signInToConsole, startApp, type TestApp } from '../support/app.js';
import { addressOf, operations, type Described } from '../support/authorization/requests.js';
import { PUTUO, SUZHOU, WUXI } from '../support/bureau.js';
import { fileDesk, samplePdf } from '../support/attachments.js';
import { openContest, topicOf } from '../support/contest.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { discloseTo } from '../support/disclosure.js';
import { publishChallenge } from '../support/publish.js';
import { bidContent, challengeContent, organization, submitBid, submitChallenge } from '../support/samples.js';

const WITHHELD = '金丝雀保密原文';
const SEALED = '金丝雀密封方案';
const CONTACT = '13800017731';
const reads = Object.keys(routes).filter((operation) => operation.startsWith('GET '));
const writes = Object.keys(routes).filter((operation) => operation.startsWith('POST '));

type Headers = Record<string, string>;
interface Answered {
  url: string;
  status: number;
  body: string;
}

/** The projections are made above the engines: one of them is enough. */
const [sqlite] = databases;

describe('K1: no confidential byte leaves', () => {
  let database: TestDatabase;
  let market: TestApp;
  let ids: string[];
  let readers: Record<string, Headers>;
  /** The one way out of the withheld part, for the bidder it was opened to. */
  let disclosed: string;

  beforeAll(async () => {
    if (!sqlite) throw new Error('no engine to test on');
    database = await sqlite.create();
    // Thousands of questions: what is refused for being too many says nothing of what is hidden.
    market = await startApp(database.url, { rateLimits: false });
    const people = ['demander', 'bidder', 'rival', 'stranger'];
    const clients = await Promise.all(people.map((name) => market.user(name)));
    for (const [i, client] of clients.entries())
      await client('POST /my/organization', { body: { content: organization(i === 0 ? SUZHOU : WUXI, i + 1) } });
    const [demander, bidder, rival] = clients as [Client, Client, Client];
    const vetter = await market.staff('vetter', ['vetter'], SUZHOU);
    await market.staff('elsewhere', ['vetter'], PUTUO);
    await market.staff('auditor', ['auditor'], null);
    const secret = { difficulty: WITHHELD, triedRoutes: WITHHELD, researchScope: WITHHELD };
    const contact = { contactName: WITHHELD, contactPhone: CONTACT };
    const publish = async (change: Parameters<typeof challengeContent>[0]) =>
      publishChallenge(vetter, await submitChallenge(demander, challengeContent({ ...secret, ...contact, ...change })));
    const abstract = await publish({ publication: 'abstract', publicAbstract: '只说大概' });
    const directed = await publish({ publication: 'directed', title: WITHHELD, scenario: WITHHELD });
    const open = await publish({ difficulty: '公开', triedRoutes: '公开', researchScope: '公开' });
    const contest = await openContest(vetter, SUZHOU);
    const topic = challengeContent({ ...secret, ...contact, title: WITHHELD });
    const handedIn = await submitChallenge(demander, topicOf(contest.id, topic));
    const draft = await demander('POST /my/challenges', { body: { content: topic } });
    const sealed = bidContent(challengeContent(), { route: SEALED, team: SEALED, risks: SEALED });
    const bids = [await submitBid(rival, open, sealed)];
    await submitBid(bidder, open, bidContent(challengeContent()));
    const { content, version } = await demander('GET /my/challenges/{id}', { params: { id: abstract } });
    await demander('POST /my/challenges/{id}/amend', {
      params: { id: abstract },
      body: { version, content: { ...content, triedRoutes: `${WITHHELD}二`, scenario: '高速服务器' }, reason: '补充' },
    });
    const opened = await submitBid(rival, abstract, bidContent(challengeContent()));
    await discloseTo(rival, demander, { challengeId: abstract, bidId: opened.id });
    const file = { about: 'challenge', aboutId: abstract, audience: 'bidders' } as const;
    const kept = await (await fileDesk(market, 'demander')).add('工艺窗口.pdf', samplePdf(WITHHELD), file);
    await market.delivered();
    disclosed = `/my/bids/${opened.id}/withheld`;
    ids = [abstract, directed, handedIn.id, draft.id, open, ...bids.map(({ id }) => id), opened.id, kept.body.id];
    const bearer = async (name: string): Promise<Headers> => {
      const { token } = await market.anonymous('POST /auth/wechat', {
        body: { code: `dev-${name}`, guide: GUIDE_VERSION },
      });
      return { authorization: `Bearer ${token}` };
    };
    readers = {
      anonymous: {},
      stranger: await bearer('stranger'),
      bidder: await bearer('bidder'),
      approved: await bearer('rival'),
      demander: await bearer('demander'),
      elsewhere: await signInToConsole(market.app, 'elsewhere'),
      auditor: await signInToConsole(market.app, 'auditor'),
      vetter: await signInToConsole(market.app, 'vetter'),
    };
  });
  afterAll(async () => {
    await market.close();
    await database.drop();
  });

  const ask = async (
    headers: Headers,
    url: string,
    method: 'GET' | 'POST' = 'GET',
    payload?: object,
  ): Promise<Answered> => {
    const answer = await market.app.inject({ method, url: `/api/v1${url}`, headers, ...(payload && { payload }) });
    return { url: `${method} ${url}`, status: answer.statusCode, body: answer.body };
  };

  /** Every read there is, of everything there is to ask about, and every search for the very words. */
  async function everything(headers: Headers, words: string): Promise<Answered[]> {
    const q = encodeURIComponent(words);
    const urls = reads.flatMap((operation) => {
      const path = operation.slice('GET '.length);
      const paths = path.includes('{')
        ? ids.map((id) => path.replace(/\{code\}/g, SUZHOU).replace(/\{\w+\}/g, id))
        : [path];
      return [...new Set(paths)].flatMap((one) => (path.includes('{') ? [one] : [one, `${one}?q=${q}`]));
    });
    const sorts = ['deadline', 'newest', 'reward'].map((sort) => `/challenges?sort=${sort}&limit=100`);
    const answers: Answered[] = [];
    for (const url of [...urls, ...sorts]) answers.push(await ask(headers, url));
    return answers;
  }

  /** What is done to what one may not see: its refusal says nothing either. */
  async function errors(headers: Headers): Promise<Answered[]> {
    const answers: Answered[] = [];
    for (const operation of writes.filter((one) => one.includes('{id}') && !one.includes('/auth/')))
      for (const id of ids.slice(0, 2))
        answers.push(await ask(headers, operation.slice('POST '.length).replace(/\{\w+\}/g, id), 'POST', {}));
    answers.push(await ask(headers, '/my/bids', 'POST', { challengeId: ids[1] }));
    return answers;
  }

  /** Searches ask for the beginning of the words: an answer that has the whole of them has found them. */
  const leaking = (answers: Answered[], words: readonly string[]): string[] =>
    answers
      .filter(({ body }) => words.some((word) => body.includes(word)))
      .map(({ url, status }) => `${url} ${status}`);

  it.each([
    ['anonymous', [WITHHELD, CONTACT, SEALED]],
    ['stranger', [WITHHELD, CONTACT, SEALED]],
    ['bidder', [WITHHELD, CONTACT, SEALED]],
    ['elsewhere', [WITHHELD, CONTACT, SEALED]],
    ['auditor', [WITHHELD, CONTACT, SEALED]],
    ['demander', [SEALED]],
    ['vetter', [CONTACT, SEALED]],
  ])(
    'to %s, by any read, search, export, version, message or error',
    async (reader, words) => {
      const headers = readers[reader] ?? {};
      const answers = [...(await everything(headers, WITHHELD.slice(0, 4))), ...(await errors(headers))];
      expect(answers.filter(({ status }) => status >= 500).map(({ url }) => url)).toEqual([]);
      expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThan(10);
      expect(leaking(answers, words)).toEqual([]);
    },
    120_000,
  );

  it('but to the bidder its demander opened it to, by the logged way alone', async () => {
    const headers = readers.approved ?? {};
    const answers = [...(await everything(headers, WITHHELD.slice(0, 4))), ...(await errors(headers))];
    expect(leaking(answers, [WITHHELD])).toEqual([`GET ${disclosed} 200`]);
    const file = await ask(headers, `${disclosed}/${ids.at(-1) ?? ''}`);
    expect([file.status, file.body.includes(WITHHELD)]).toEqual([200, true]);
    for (const reader of ['anonymous', 'stranger', 'bidder', 'demander', 'vetter', 'auditor'])
      expect((await ask(readers[reader] ?? {}, `${disclosed}/${ids.at(-1) ?? ''}`)).status).toBeGreaterThan(400);
  }, 120_000);

  it('Z5: no list and no search tells by what it finds how a hidden value begins', async () => {
    // A workbook bears the time it was packed at; the same rows come as a CSV.
    const searchable = operations.filter(
      ({ method, path, parameters }) => method === 'GET' && !path.endsWith('/xlsx') && parameters.some(isWords),
    );
    expect(searchable.length).toBeGreaterThan(3);
    const told = async (headers: Headers, described: Described, words: string) => {
      const url = addressOf(described, { id: ids[0] ?? '', code: SUZHOU });
      const { status, body } = await ask(
        headers,
        `${url}${url.includes('?') ? '&' : '?'}q=${encodeURIComponent(words)}`,
      );
      return `${status} ${body.replace(/"(requestId|asOf)":"[^"]+"/g, '').replaceAll(words, '…')}`;
    };
    const decoys = { [WITHHELD]: '玉画眉机要正本', [CONTACT]: '13800099999', [SEALED]: '玉画眉火漆书函' };
    const differing: string[] = [];
    for (const reader of ['anonymous', 'bidder', 'elsewhere'])
      for (const described of searchable)
        for (const [hidden, decoy] of Object.entries(decoys))
          for (const length of [2, 4, hidden.length]) {
            const asked = [hidden, decoy].map((words) =>
              told(readers[reader] ?? {}, described, words.slice(0, length)),
            );
            const [found, nothing] = await Promise.all(asked);
            if (found !== nothing) differing.push(`${reader} ${described.key} ${hidden.slice(0, length)}: ${found}`);
          }
    expect(differing).toEqual([]);
  });
});

const isWords = ({ name }: { name: string }): boolean => name === 'q';
