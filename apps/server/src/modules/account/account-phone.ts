import { CryptoProvider } from '../../integrations/crypto/crypto-provider.js';
import type { Sealed } from '../../integrations/crypto/seal-box.js';
import type { Account } from './account.entity.js';

/** The number a person signed in with, or null: whoever came by WeChat alone has none. */
export function phoneOf(crypto: CryptoProvider, { phoneHash, phoneSealed }: Account): string | null {
  if (!phoneHash || !phoneSealed) return null;
  return crypto.unseal(`phone:${phoneHash}`, JSON.parse(phoneSealed) as Sealed);
}
