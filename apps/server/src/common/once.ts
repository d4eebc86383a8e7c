import { isDuplicate } from '../database/engine.js';
import { DoneMark } from './done-mark.entity.js';
import type { Tx } from './transactions.js';

/**
 * True for the first transaction that commits under `name` (at most 80 characters) and for no other: what a job does
 * once a day names the day.
 */
export async function isFirst(tx: Tx, name: string): Promise<boolean> {
  if (await tx.manager.existsBy(DoneMark, { name })) return false;
  try {
    await tx.manager.insert(DoneMark, { name, at: tx.now });
    return true;
  } catch (error) {
    if (isDuplicate(error)) return false;
    throw error;
  }
}
