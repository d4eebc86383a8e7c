import type { EntityManager } from 'typeorm';
import { Transactions } from '../../common/transactions.js';
import { AppConfig } from '../../config/app-config.js';
import { Account } from '../../modules/account/account.entity.js';
import { hashPassword } from '../../modules/account/passwords.js';
import { MarketRecord } from '../../modules/record/record.entity.js';
import { REBUILD_TOPIC } from '../../modules/search/index-follower.js';
import { isDatabaseUnavailable, isDuplicate } from '../engine.js';
import { contributions, type Contribution } from './contributions.js';
import { DEMO_PASSWORD } from './demo-accounts.js';
import { demoContext, type DemoContext, type Services } from './demo-context.js';

const CHUNK = 200;

/** Fills an empty database, all or nothing. False when there is something in it already. */
export async function loadDemo(app: Services, say: (line: string) => void = console.info, tries = 5): Promise<boolean> {
  const transactions = app.get(Transactions);
  if (!(await transactions.run((tx) => isEmpty(tx.manager)))) return false;
  const passwordHash = await hashPassword(app.get(AppConfig).demoPassword ?? DEMO_PASSWORD);
  say('装入演示数据 …');
  try {
    const counts = await transactions.run((tx) => insertAll(demoContext(tx, app, passwordHash)));
    for (const line of counts) say(`  ${line}`);
    return true;
  } catch (error) {
    // Another node that started in the same moment was first; what waits for it too long is cut off and asks again.
    if (isDuplicate(error)) return false;
    if (tries === 1 || !isDatabaseUnavailable(error)) throw error;
    return loadDemo(app, say, tries - 1);
  }
}

export async function isEmpty(manager: EntityManager): Promise<boolean> {
  return !(await manager.exists(Account)) && !(await manager.exists(MarketRecord));
}

async function insertAll(context: DemoContext): Promise<string[]> {
  context.tx.emit(REBUILD_TOPIC, {});
  const counts: string[] = [];
  for (const { entity, rows, label } of contributions) {
    const all = await rows(context);
    await insert(context.tx.manager, entity, all);
    if (label) counts.push(`${label} ${all.length}`);
  }
  return counts;
}

async function insert(
  manager: EntityManager,
  entity: Contribution['entity'],
  rows: Awaited<ReturnType<Contribution['rows']>>,
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
