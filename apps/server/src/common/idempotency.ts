import type { EntityManager } from 'typeorm';
import { isDuplicate } from '../database/engine.js';
import type { Caller } from './caller.js';
import { DomainError } from './domain-error.js';
import { IdempotencyKey } from './idempotency.entity.js';

/** Keys belong to an account: another user's equal key is another key. Anonymous callers have none. */
const owned = (caller: Caller): { accountId: string; key: string } | undefined =>
  caller.idempotencyKey && caller.actor ? { accountId: caller.actor.accountId, key: caller.idempotencyKey } : undefined;

/** The answer given before under this key, or undefined. Refuses a key that was used with another body. */
export async function storedAnswer<T>(manager: EntityManager, caller: Caller): Promise<{ answer: T } | undefined> {
  const key = owned(caller);
  const row = key && (await manager.findOneBy(IdempotencyKey, key));
  if (!row) return undefined;
  if (row.requestDigest !== caller.requestDigest) throw new DomainError('idempotencyKeyReused');
  return row.answer ? { answer: row.answer.value as T } : undefined;
}

/** Reserves the key inside the transaction; a second request waits on the unique row and then finds the answer. */
export async function claimKey(manager: EntityManager, caller: Caller, now: Date): Promise<void> {
  const key = owned(caller);
  if (!key) return;
  try {
    await manager.insert(IdempotencyKey, { ...key, requestDigest: caller.requestDigest, answer: null, createdAt: now });
  } catch (error) {
    throw isDuplicate(error) ? new DomainError('requestInProgress') : error;
  }
}

export async function rememberAnswer(manager: EntityManager, caller: Caller, answer: unknown): Promise<void> {
  const key = owned(caller);
  if (key) await manager.update(IdempotencyKey, key, { answer: { value: answer ?? null } as object });
}
