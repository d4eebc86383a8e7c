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
