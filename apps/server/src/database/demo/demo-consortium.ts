import type { MemberState } from '@market/contract/consortium';
import { newId } from '../../common/ids.js';
import { memberPurpose } from '../../modules/consortium/consortium-book.js';
import type { ConsortiumMember } from '../../modules/consortium/consortium-member.entity.js';
import type { Organization } from '../../modules/organization/organization.entity.js';
import type { DemoContext } from './demo-context.js';
import { daysAgo } from './demo-days.js';

/** Days before the bid was sealed, or the draft last touched. */
const INVITED_EARLIER = 2;

interface Member {
  organization: Organization | undefined;
  part: string;
  state: MemberState;
  reason?: string;
}

/** 联合体成员: whoever stands in a sealed bid has confirmed; those of a draft are written beside it. */
export const memberRows = ({ files, people, bids, crypto, now }: DemoContext): ConsortiumMember[] =>
  files.bids.flatMap(({ members = [], content, submittedDaysAgo }, i) => {
    const bid = bids[i];
    const sealed = content.consortium.map(({ name, part }): Member => {
      const organization = people.organizations.find((each) => each.name === name);
      return { organization, part, state: 'confirmed' };
    });
    const asked = members.map(({ organization, ...said }): Member => {
      return { ...said, organization: people.organizationOf(organization) };
    });
    return [...sealed, ...asked].flatMap(({ organization, part, state, reason = null }): ConsortiumMember[] => {
      if (!bid || !organization) return [];
      const id = newId();
      const answered = state !== 'invited';
      return [
        {
          id,
          bidId: bid.id,
          challengeId: bid.challengeId,
          organizationId: organization.id,
          state,
          version: 1,
          part: crypto.seal(memberPurpose(id), part),
          reason,
          invitedAt: daysAgo(now, submittedDaysAgo + INVITED_EARLIER, '09:10'),
          answeredAt: answered ? daysAgo(now, submittedDaysAgo + 1, '11:00') : null,
          answeredBy: answered
            ? (people.memberships.find((each) => each.organizationId === organization.id)?.accountId ?? null)
            : null,
        },
      ];
    });
  });
