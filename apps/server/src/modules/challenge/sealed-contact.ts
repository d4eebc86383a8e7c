import type { ChallengeContent } from '@market/contract/challenge';
import type { CryptoProvider } from '../../integrations/crypto/crypto-provider.js';
import type { Sealed } from '../../integrations/crypto/seal-box.js';
import type { Challenge } from './challenge.entity.js';
import { wholeContent } from './challenge.view.js';

type Contact = Pick<ChallengeContent, 'contactName' | 'contactPhone'>;

/** Binds the sealed contact to its challenge. */
export const contactPurpose = (challengeId: string): string => `challenge:${challengeId}`;

export const sealedContact = (
  crypto: CryptoProvider,
  challengeId: string,
  { contactName, contactPhone }: Contact,
): Sealed => crypto.seal(contactPurpose(challengeId), JSON.stringify({ contactName, contactPhone }));

export const contactOf = (crypto: CryptoProvider, { id, contact }: Pick<Challenge, 'id' | 'contact'>): Contact =>
  JSON.parse(crypto.unseal(contactPurpose(id), contact)) as Contact;

/** The form as it was filled in. */
export const filledForm = (
  crypto: CryptoProvider,
  row: Pick<Challenge, 'id' | 'content' | 'contact'>,
): ChallengeContent => ({ ...wholeContent(row), ...contactOf(crypto, row) });
