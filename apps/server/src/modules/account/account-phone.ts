import { CryptoProvider } from '../../integrations/crypto/crypto-provider.js';
import type { Sealed } from '../../integrations/crypto/seal-box.js';
import type { Account } from './account.entity.js';

export const phonePurpose = (phoneHash: string): string => `phone:${phoneHash}`;

/** The number a person signed in with, or null: whoever came by WeChat alone has none. */
export function phoneOf(crypto: CryptoProvider, { phoneHash, phoneSealed }: Account): string | null {
  if (!phoneHash || !phoneSealed) return null;
  return crypto.unseal(phonePurpose(phoneHash), JSON.parse(phoneSealed) as Sealed);
}
