import type { StaffChallenge, StaffChallengeRow } from '@market/contract/challenge';
import { maskPhone } from '@market/contract/shared';
import { iso } from '../../database/engine.js';
import type { Organization } from '../organization/organization.entity.js';
import type { ChallengeStepRow } from './challenge-step.entity.js';
import type { Challenge } from './challenge.entity.js';
import { challengeStep, ownChallengeRow } from './challenge.view.js';

export interface StaffRow extends Challenge {
  organizationName: string;
}

export const staffChallengeRow = (row: StaffRow): StaffChallengeRow => ({
  ...ownChallengeRow(row),
  regionCode: row.regionCode,
  organizationName: row.organizationName,
  field: row.field,
  kind: row.kind,
  clarity: row.clarity,
  submittedAt: iso(row.submittedAt),
  demo: row.demo,
});

interface StaffParts {
  row: Challenge;
  content: StaffChallenge['content'];
  organization: Organization;
  steps: readonly ChallengeStepRow[];
  opinions: StaffChallenge['opinions'];
  invited: StaffChallenge['invited'];
  relistOf: StaffChallenge['relistOf'];
  contest: StaffChallenge['contest'];
}

/** The bureau reads the whole text; the contact's number stays masked until somebody has a reason to see it. */
export const staffChallenge = ({
  row,
  content,
  organization,
  steps,
  opinions,
  invited,
  relistOf,
  contest,
}: StaffParts): StaffChallenge => ({
  ...staffChallengeRow({ ...row, organizationName: organization.name }),
  version: row.version,
  content: { ...content, contactPhone: maskPhone(content.contactPhone) },
  organization: {
    id: organization.id,
    name: organization.name,
    creditCode: organization.creditCode,
    state: organization.state,
    contactPhoneMasked: maskPhone(content.contactPhone),
  },
  steps: steps.map(challengeStep),
  opinions,
  invited: invited.map(({ id, name, regionCode }) => ({ id, name, regionCode })),
  returnReason: row.returnReason,
  holdReason: row.holdReason,
  digest: row.digest,
  relistOf,
  contest,
});
