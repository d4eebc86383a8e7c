import type { INestApplicationContext } from '@nestjs/common';
import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import { Transactions, type Tx } from '../../common/transactions.js';
import { CryptoProvider } from '../../integrations/crypto/crypto-provider.js';
import { Account } from '../../modules/account/account.entity.js';
import { hashPassword } from '../../modules/account/passwords.js';
import { Bid } from '../../modules/bid/bid.entity.js';
import { ChallengeStepRow } from '../../modules/challenge/challenge-step.entity.js';
import { Challenge } from '../../modules/challenge/challenge.entity.js';
import { Membership } from '../../modules/organization/membership.entity.js';
import { Organization } from '../../modules/organization/organization.entity.js';
import { RecordFacet } from '../../modules/record/record-facet.entity.js';
import { RecordVersion } from '../../modules/record/record-version.entity.js';
import { MarketRecord } from '../../modules/record/record.entity.js';
import { RegionCatalog } from '../../modules/region/region-catalog.js';
import { isDuplicate } from '../engine.js';
import { DEMO_PASSWORD } from './demo-accounts.js';
import { bidRows } from './demo-bids.js';
import { challengeRows } from './demo-challenges.js';
import { readDemoFiles, type DemoFiles } from './demo-files.js';
import { peopleRows } from './demo-people.js';
import { recordRows } from './demo-records.js';
import { stepRows } from './demo-steps.js';

const CHUNK = 200;

/** Fills an empty database, all or nothing. False when there is something in it already. */
export async function loadDemo(
  app: INestApplicationContext,
  say: (line: string) => void = console.info,
): Promise<boolean> {
  const transactions = app.get(Transactions);
  if (!(await transactions.run((tx) => isEmpty(tx.manager)))) return false;
  const files = readDemoFiles();
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  say('装入演示数据 …');
  try {
    const counts = await transactions.run((tx) => insertAll(tx, app, files, passwordHash));
    for (const [what, count] of counts) say(`  ${what} ${count}`);
    return true;
  } catch (error) {
    // Another node that started in the same moment was first.
    if (isDuplicate(error)) return false;
    throw error;
  }
}

export async function isEmpty(manager: EntityManager): Promise<boolean> {
  return !(await manager.exists(Account)) && !(await manager.exists(MarketRecord));
}

async function insertAll(
  tx: Tx,
  app: INestApplicationContext,
  files: DemoFiles,
  passwordHash: string,
): Promise<[string, number][]> {
  const [crypto, regions] = [app.get(CryptoProvider), app.get(RegionCatalog)];
  const { manager, now } = tx;
  const people = peopleRows(files, { passwordHash, crypto, now });
  const challenges = challengeRows(files.challenges, files.bids, { people, crypto, now });
  const bids = bidRows(files.bids, challenges, { people, crypto, now });
  const steps = challenges.flatMap(({ row, written }) => {
    const organization = people.organizationOf(written.organization).name;
    return stepRows(tx, row, { organization, bureau: regions.get(row.regionCode).bureau.name }, crypto);
  });
  const { records, versions, facets } = recordRows(files.records, now);

  await insert(manager, Account, people.accounts);
  await insert(manager, Organization, people.organizations);
  await insert(manager, Membership, people.memberships);
  await insert(manager, MarketRecord, records);
  await insert(manager, RecordVersion, versions);
  await insert(manager, RecordFacet, facets);
  await insert(
    manager,
    Challenge,
    challenges.map(({ row }) => row),
  );
  await insert(manager, ChallengeStepRow, steps);
  await insert(manager, Bid, bids);
  return [
    ['公开记录', records.length],
    ['演示单位', people.organizations.length],
    ['演示榜单', challenges.length],
    ['演示方案', bids.length],
    ['演示账号', people.accounts.length],
  ];
}

async function insert<T extends ObjectLiteral>(
  manager: EntityManager,
  entity: EntityTarget<T>,
  rows: readonly T[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += CHUNK)
    await manager
      .createQueryBuilder()
      .insert()
      .into(entity)
      .values(rows.slice(start, start + CHUNK))
      .updateEntity(false)
      .execute();
}
