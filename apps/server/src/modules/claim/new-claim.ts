import { emptyClaim } from '@market/contract/claim';
import { newId } from '../../common/ids.js';
import { Claim } from './claim.entity.js';

export type Beginning = Pick<Claim, 'kind' | 'openKey' | 'subject' | 'accountId'> & Partial<Claim>;

/** A draft that nobody but its author has seen. */
export const newClaim = (now: Date, beginning: Beginning): Claim =>
  Object.assign(new Claim(), {
    id: newId(),
    state: 'draft',
    version: 1,
    organizationId: null,
    holderId: null,
    phoneHash: null,
    regionCode: null,
    content: emptyClaim,
    reason: null,
    answerUntil: null,
    answer: null,
    answerNote: '',
    recordId: null,
    submittedAt: null,
    createdAt: now,
    updatedAt: now,
    demo: false,
    ...beginning,
  } as const);
