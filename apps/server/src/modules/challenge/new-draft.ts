import type { ChallengeContent } from '@market/contract/challenge';
import { newId } from '../../common/ids.js';
import type { CryptoProvider } from '../../integrations/crypto/crypto-provider.js';
import type { Organization } from '../organization/organization.entity.js';
import { Challenge } from './challenge.entity.js';
import { listColumns } from './list-columns.js';
import { sealedContact } from './sealed-contact.js';

/** Every column of a challenge that nothing has happened to yet. */
export const untouched = {
  no: null,
  archivedFrom: null,
  publicContent: null,
  contentVersion: 0,
  digest: null,
  bidCount: 0,
  hold: 'none',
  holdReason: null,
  heldSince: null,
  proposedBidId: null,
  noticeStartedAt: null,
  noticeDeadline: null,
  openObjections: 0,
  firstBidAt: null,
  extendedAt: null,
  stageEndsAt: null,
  relistOf: null,
  submittedAt: null,
  vettedAt: null,
  publishedAt: null,
  openedAt: null,
  awardedAt: null,
  awardedBidId: null,
  teamBidIds: null,
  winnerBidId: null,
  returnReason: null,
  cancelReason: null,
} as const satisfies Partial<Challenge>;

interface Origin {
  owner: Organization;
  createdBy: string;
  relistOf?: string;
  crypto: CryptoProvider;
}

export function newDraft(
  now: Date,
  content: ChallengeContent,
  { owner, createdBy, relistOf, crypto }: Origin,
): Challenge {
  const id = newId();
  return Object.assign(new Challenge(), untouched, listColumns(content), {
    id,
    contact: sealedContact(crypto, id, content),
    organizationId: owner.id,
    regionCode: owner.regionCode,
    demo: owner.demo,
    createdBy,
    relistOf: relistOf ?? null,
    state: 'draft' as const,
    version: 1,
    createdAt: now,
    updatedAt: now,
  });
}
