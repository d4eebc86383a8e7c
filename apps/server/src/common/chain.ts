import { beforeFirst } from '@market/contract/evidence';
import type { EntityManager } from 'typeorm';
import { isDuplicate } from '../database/engine.js';
import { ChainHead, type ChainName } from './chain-head.entity.js';

/**
 * Takes the end of a chain for this transaction, counted on by `count`, and answers it as it was: others wait for the
 * commit. `moveHead` must follow with the hash of the last new link.
 */
export async function takeHead(manager: EntityManager, id: ChainName, count = 1): Promise<ChainHead> {
  const take = () => manager.increment(ChainHead, { id }, 'seq', count);
  if ((await take()).affected !== 1) {
    await manager.insert(ChainHead, { id, seq: 0, hash: beforeFirst }).catch((error: unknown) => {
      if (!isDuplicate(error)) throw error;
    });
    await take();
  }
  const head = await manager.findOneByOrFail(ChainHead, { id });
  return { ...head, seq: head.seq - count };
}

export async function moveHead(manager: EntityManager, id: ChainName, hash: string): Promise<void> {
  await manager.update(ChainHead, { id }, { hash });
}

export const headOf = (manager: EntityManager, id: ChainName): Promise<ChainHead | null> =>
  manager.findOneBy(ChainHead, { id });
