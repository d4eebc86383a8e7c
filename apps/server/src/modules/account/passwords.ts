import { randomInt } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';

/** Argon2id with the library's parameters (19 MiB, 2 passes), OWASP's first recommendation. */
export const hashPassword = (password: string): Promise<string> => hash(password);

/** Against a missing account the same work is done, so that the time taken tells nothing. */
let decoy: Promise<string> | undefined;
export async function passwordMatches(stored: string | null | undefined, password: string): Promise<boolean> {
  const against = stored ?? (await (decoy ??= hashPassword('no such account')));
  const matches = await verify(against, password);
  return matches && Boolean(stored);
}

const SETS = ['abcdefghijkmnpqrstuvwxyz', 'ABCDEFGHJKLMNPQRSTUVWXYZ', '23456789', '-_+='];
const pick = (from: string): string => from.charAt(randomInt(from.length));

/** A first password of 16 characters with every kind in it and no look-alikes. */
export function newPassword(): string {
  const all = SETS.join('');
  const chars = [...SETS.map(pick), ...Array.from({ length: 12 }, () => pick(all))];
  for (let i = chars.length - 1; i > 0; i -= 1) {
    const j = randomInt(i + 1);
    [chars[i], chars[j]] = [chars[j] ?? '', chars[i] ?? ''];
  }
  return chars.join('');
}
