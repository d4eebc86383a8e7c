import {
  CLAIM_ANSWER_DAYS,
  emptyClaim,
  type ClaimContent,
  type ClaimKind,
  type ClaimStep,
} from '@market/contract/claim';
import { INVITATION_HOURS } from '@market/contract/membership';
import { newId } from '../../common/ids.js';
import type { ClaimStepRow } from '../../modules/claim/claim-step.entity.js';
import type { Claim } from '../../modules/claim/claim.entity.js';
import { newClaim } from '../../modules/claim/new-claim.js';
import type { WorkDays } from '../../modules/calendar/work-days.js';
import { vettingKey } from '../../modules/claim/organization-vetting.js';
import type { MemberInvitation } from '../../modules/membership/member-invitation.entity.js';
import { daysAgo } from './demo-days.js';
import type { DemoContext } from './demo-context.js';

/** Lets one person into 演示·澄湖. */
const INVITATION = 'MARKET2345';

interface DemoClaim {
  organization: string;
  /** The member who asks; left out: the first. */
  by?: string;
  kind: ClaimKind & ('organization' | 'adminSeat' | 'broker');
  submittedDaysAgo: number;
  content: Partial<ClaimContent>;
  returned?: string;
}
const written: readonly DemoClaim[] = [
  {
    organization: 'maoshan',
    kind: 'organization',
    submittedDaysAgo: 2,
    content: { note: '经办人是市场部负责人，授权书已写明。' },
  },
  {
    organization: 'gehu',
    kind: 'organization',
    submittedDaysAgo: 6,
    content: {},
    returned: '授权书没有写明经办人，请补盖章的授权书。',
  },
  {
    organization: 'loujiang',
    kind: 'broker',
    submittedDaysAgo: 1,
    content: {
      name: '演示·娄江经办',
      regionCode: '320500',
      organization: '演示·娄江技术转移服务',
      level: '中级',
      certificateNumber: '演示-JSJL-2025-0012',
      fields: ['新材料'],
      publish: true,
    },
  },
  {
    organization: 'chenghu',
    by: '演示·澄湖研发',
    kind: 'adminSeat',
    submittedDaysAgo: 1,
    content: { name: '演示·澄湖研发', note: '原管理员调往外地分公司，由我接任，授权书已盖章。' },
  },
];

/** Organizations whose vetting is still under way. */
export const unvetted: readonly string[] = written
  .filter(({ kind }) => kind === 'organization')
  .map(({ organization }) => organization);

export function demoClaims(
  { people, regions, now }: Pick<DemoContext, 'people' | 'regions' | 'now'>,
  workDays: WorkDays,
): {
  claims: Claim[];
  steps: ClaimStepRow[];
} {
  const steps: ClaimStepRow[] = [];
  const claims = written.map(({ organization: key, by, kind, submittedDaysAgo, content, returned }) => {
    const organization = people.organizationOf(key);
    const accountId = people.memberOf(key, by);
    const submittedAt = daysAgo(now, submittedDaysAgo, '10:05');
    const byName = people.accounts.find(({ id }) => id === accountId)?.displayName ?? '';
    const ofOrganization = kind !== 'broker';
    const regionCode = ofOrganization ? organization.regionCode : (content.regionCode ?? null);
    const creditCode = kind === 'adminSeat' ? organization.creditCode : '';
    const claim = newClaim(submittedAt, {
      kind,
      accountId,
      regionCode,
      openKey: kind === 'organization' ? vettingKey(organization.id) : `${kind}:${accountId}`,
      organizationId: ofOrganization ? organization.id : null,
      subject: ofOrganization ? organization.name : (content.name ?? ''),
      content: { ...emptyClaim, creditCode, ...content },
      state: returned ? 'returned' : 'submitted',
      reason: returned ?? null,
      answerUntil: kind === 'adminSeat' ? workDays.deadline(submittedAt, CLAIM_ANSWER_DAYS).deadline : null,
      submittedAt,
      demo: true,
    });
    const step = (name: ClaimStep, by: string, note: string, at: Date): void =>
      void steps.push({ id: newId(), claimId: claim.id, name, byName: by, accountId: null, note, at });
    step('submit', byName, '', submittedAt);
    const bureau = regions.get(regionCode ?? '').bureau.name;
    if (returned) step('return', bureau, returned, daysAgo(now, submittedDaysAgo - 2, '16:10'));
    return claim;
  });
  return { claims, steps };
}

export const memberInvitationRows = ({ people, crypto, now }: DemoContext): MemberInvitation[] => [
  {
    id: newId(),
    organizationId: people.organizationOf('chenghu').id,
    codeHash: crypto.blindIndex('invitation', INVITATION),
    seat: 'handler',
    phoneHash: null,
    phoneMasked: null,
    invitedBy: people.memberOf('chenghu'),
    createdAt: now,
    expiresAt: new Date(now.getTime() + INVITATION_HOURS * 3_600_000),
    endedAt: null,
  },
];
