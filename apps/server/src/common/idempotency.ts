import type { EntityManager } from 'typeorm';
import { isDuplicate } from '../database/engine.js';
import type { CryptoProvider } from '../integrations/crypto/crypto-provider.js';
import type { Caller } from './caller.js';
import { DomainError } from './domain-error.js';
import { IdempotencyKey } from './idempotency.entity.js';

/** Keys belong to an account: another user's equal key is another key. Anonymous callers have none. */
const owned = (caller: Caller): { accountId: string; key: string } | undefined =>
  caller.idempotencyKey && caller.actor ? { accountId: caller.actor.accountId, key: caller.idempotencyKey } : undefined;

/** Binds the sealed answer to its key. */
export const answerPurpose = ({ accountId, key }: Pick<IdempotencyKey, 'accountId' | 'key'>): string =>
  `answer:${accountId}:${key}`;

/** The answer given before under this key, or undefined. Refuses a key that was used with another body. */
export async function storedAnswer<T>(
  manager: EntityManager,
  caller: Caller,
  crypto: CryptoProvider,
): Promise<{ answer: T } | undefined> {
  const key = owned(caller);
  const row = key && (await manager.findOneBy(IdempotencyKey, key));
  if (!row) return undefined;
  if (row.requestDigest !== caller.requestDigest) throw new DomainError('idempotencyKeyReused');
  return row.answer ? { answer: JSON.parse(crypto.unseal(answerPurpose(row), row.answer)) as T } : undefined;
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

export async function rememberAnswer(
  manager: EntityManager,
  caller: Caller,
  answer: unknown,
  crypto: CryptoProvider,
): Promise<void> {
  const key = owned(caller);
  if (!key) return;
  const sealed = crypto.seal(answerPurpose(key), JSON.stringify(answer ?? null));
  await manager.update(IdempotencyKey, key, { answer: sealed });
}
