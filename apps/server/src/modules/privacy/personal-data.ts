import type { LegalHold, PersonalDataKind } from '@market/contract/privacy';
import type { ObjectLiteral } from 'typeorm';
import type { CryptoProvider } from '../../integrations/crypto/crypto-provider.js';

/** What becomes of a row when the account it names is deleted. */
export type Ending =
  | { how: 'removed' }
  | { how: 'blanked'; to: Readonly<Record<string, unknown>> }
  /** By a step of its own in the deletion. */
  | { how: 'stepped' }
  | { how: 'kept'; hold: LegalHold };

/** When a row is no longer needed: `days` after the moment in `since`; rows without that moment stay. */
export interface Retention {
  since: string;
  days: number;
  /** Only of drafts that were never handed in; they go by a step of their own, after a notice. */
  drafts?: true;
}

export interface PersonalTable {
  entity: new () => ObjectLiteral;
  kind: PersonalDataKind;
  /** The property with the account's id; null: only names and texts, of whoever acted for a bureau or an organization. */
  subject: string | null;
  /** Properties that are personal data. */
  columns: readonly string[];
  /** Properties that prove who somebody is: never in an export. */
  secrets?: readonly string[];
  ending: Ending;
  retention?: Retention;
  /** In an export, in place of what is stored encrypted. */
  open?: (row: never, crypto: CryptoProvider) => Readonly<Record<string, unknown>>;
}

export const removed: Ending = { how: 'removed' };
export const stepped: Ending = { how: 'stepped' };
export const blanked = (to: Readonly<Record<string, unknown>>): Ending => ({ how: 'blanked', to });
export const kept = (hold: LegalHold): Ending => ({ how: 'kept', hold });
