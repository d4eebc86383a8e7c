import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from '@market/api-client';
import { GUIDE_VERSION } from '@market/contract/privacy';
import { Account } from '../../apps/server/src/modules/account/account.entity.js';
import { newPerson } from '../../apps/server/src/modules/account/new-person.js';
import { CryptoProvider } from '../../apps/server/src/integrations/crypto/crypto-provider.js';
import { KeyRotation } from '../../apps/server/src/modules/key-rotation/key-rotation.service.js';
import { startApp, type TestApp } from '../support/app.js';
import { databases, type TestDatabase } from '../support/databases.js';
import { everyRow } from '../support/every-row.js';
import { publishChallenge } from '../support/publish.js';
import { challengeContent, organization, submitChallenge } from '../support/samples.js';

const [OLD, NEW] = ['00112233445566778899aabbccddeeff', 'a0a1a2a3a4a5a6a7a8a9aaabacadaeaf'];
const PEOPLE = 210;
const phoneOfPerson = (i: number): string => `137${String(i).padStart(8, '0')}`;

describe.each(databases)('the data key on $engine', ({ create }) => {
  let database: TestDatabase;
  const apps: TestApp[] = [];
  const start = async (dataKey: string, otherDataKeys: string[]): Promise<TestApp> => {
    const market = await startApp(database.url, { dataKey, otherDataKeys });
    apps.push(market);
    return market;
  };
  beforeAll(async () => {
    database = await create();
  });
  afterAll(async () => {
    for (const market of apps) await market.close();
    await database.drop();
  });

  /** Everything that is sealed at rest, once, and many numbers. */
  async function fill(market: TestApp): Promise<void> {
    const crypto = market.app.get(CryptoProvider);
    const accounts = Array.from({ length: PEOPLE }, (_, i) => {
      const phoneHash = crypto.blindIndex('phone', phoneOfPerson(i));
      const phoneSealed = JSON.stringify(crypto.seal(`phone:${phoneHash}`, phoneOfPerson(i)));
      return Object.assign(new Account(), newPerson(new Date()), { displayName: `演示 ${i}`, phoneHash, phoneSealed });
    });
    await market.dataSource.getRepository(Account).insert(accounts);
    const person = await market.user('sealed');
    await person('POST /my/organization', { body: { content: organization('320500', 1) } });
    await person('POST /feedback', {
      body: {
        kind: 'suggestion',
        regionCode: null,
        text: '想一想换钥匙的事',
        anonymous: false,
        contact: { name: '演示·换钥匙', phone: phoneOfPerson(0), consent: true },
      },
    });
    await person('POST /my/data-exports', { body: {} });
    await market.delivered();
    const vetter = await market.staff('vetter', ['vetter'], '320500');
    const challenge = await publishChallenge(vetter, await submitChallenge(person, challengeContent()));
    const bidder = await market.user('bidder');
    await bidder('POST /my/organization', { body: { content: organization('320200', 2) } });
    await bidder('POST /my/bids', { body: { challengeId: challenge } });
  }

  it('P6: is changed beside the traffic without an error; then the old one opens nothing and is needed for nothing', async () => {
    const before = await start(OLD, [NEW]);
    await fill(before);
    const after = await start(NEW, [OLD]);
    const people = [await after.user('sealed')];
    let rotating = true;
    const traffic = async (person: Client, at: TestApp, n: number): Promise<number> => {
      let done = 0;
      for (; rotating; done += 1) {
        await person('GET /my/data');
        await person('POST /my/phone/wechat', { body: { code: `dev-phone-138${n}${String(done).padStart(7, '0')}` } });
        await at.anonymous('POST /auth/wechat', { body: { code: `dev-new-${n}-${done}`, guide: GUIDE_VERSION } });
      }
      return done;
    };
    const old = await before.user('third');
    const asking = Promise.all([...people.map((p, n) => traffic(p, after, n)), traffic(old, before, 7)]);
    const told: string[] = [];
    const first = await after.app.get(KeyRotation).run(({ column }) => told.push(column));
    rotating = false;
    expect((await asking).every((turns) => turns > 0)).toBe(true);
    expect(first).toBeGreaterThan(PEOPLE);
    expect(told).toEqual(
      expect.arrayContaining(['Account.phoneSealed', 'Feedback.contact', 'DataExportRow.fileKey', 'Bid.sealed']),
    );
    // What the node with the old key wrote meanwhile.
    await after.app.get(KeyRotation).run(() => undefined);
    expect(await after.app.get(KeyRotation).run(() => undefined)).toBe(0);

    const alone = await start(NEW, []);
    const oldId = before.app.get(CryptoProvider).dataKeyId;
    const dump = await everyRow(alone.dataSource);
    expect(dump.filter((row) => row.includes(oldId))).toEqual([]);
    expect(dump.filter((row) => /"137\d{8}"|\b137\d{8}\b/.test(row))).toEqual([]);
    const { phoneMasked } = await (await alone.user('sealed'))('GET /my/data');
    expect(phoneMasked).toMatch(/^138\*{4}\d{4}$/);
    const crypto = alone.app.get(CryptoProvider);
    const byIndex = { phoneHash: crypto.blindIndex('phone', phoneOfPerson(7)) };
    const found = await alone.dataSource.getRepository(Account).findOneByOrFail(byIndex);
    expect(crypto.unseal(`phone:${byIndex.phoneHash}`, JSON.parse(found.phoneSealed ?? '') as never)).toBe(
      phoneOfPerson(7),
    );
  });
});
