import { Injectable } from '@nestjs/common';
import { CLAIM_ANSWER_DAYS, claimIssues, missingProofs } from '@market/contract/claim';
import { canonicalCreditCode } from '@market/contract/shared';
import { DomainError, found, refuse, refuseIssues } from '../../common/domain-error.js';
import type { Tx } from '../../common/transactions.js';
import { AttachmentRepository } from '../attachment/attachment.repository.js';
import { WorkDays } from '../calendar/work-days.js';
import { MembershipRepository } from '../membership/membership.repository.js';
import { OrganizationRepository } from '../organization/organization.repository.js';
import { RegionCatalog } from '../region/region-catalog.js';
import type { Claim } from './claim.entity.js';

type Addressed = Pick<Claim, 'organizationId' | 'regionCode' | 'subject' | 'answerUntil'>;

/** What a claim must have before it goes in, and to whom it goes. */
@Injectable()
export class Submission {
  constructor(
    private readonly organizations: OrganizationRepository,
    private readonly memberships: MembershipRepository,
    private readonly attachments: AttachmentRepository,
    private readonly regions: RegionCatalog,
    private readonly workDays: WorkDays,
  ) {}

  async address(tx: Tx, claim: Claim): Promise<Addressed> {
    refuseIssues('notComplete', claimIssues(claim.kind, claim.content));
    await this.checkProofs(tx, claim);
    if (claim.kind === 'organization') return this.ofOrganization(tx, found(claim.organizationId));
    if (claim.kind === 'adminSeat') return this.ofSeat(tx, claim);
    if (claim.kind === 'phone') return this.ofPhone(tx, claim);
    const { regionCode, name } = claim.content;
    this.regions.get(regionCode);
    return { organizationId: null, regionCode, subject: name, answerUntil: null };
  }

  private async checkProofs(tx: Tx, { id, kind }: Claim): Promise<void> {
    const files = await this.attachments.listAbout('claim', id, tx);
    refuse(files.some(({ state }) => state === 'scanning') ? 'filesBeingChecked' : undefined);
    const ready = files.filter(({ state }) => state === 'ready');
    const missing = missingProofs(
      kind,
      ready.map(({ part }) => part),
    );
    refuseIssues(
      'proofMissing',
      missing.map((label) => ({ path: 'proof', message: `请上传${label}` })),
    );
  }

  private async ofOrganization(tx: Tx, organizationId: string): Promise<Addressed> {
    const { name, regionCode, state } = await this.organizations.get(tx, organizationId);
    refuse(state === 'verified' ? 'stateConflict' : undefined);
    return { organizationId, regionCode, subject: name, answerUntil: null };
  }

  private async ofSeat(tx: Tx, { accountId, content }: Claim): Promise<Addressed> {
    const organization = await this.organizations.findByCreditCode(tx, canonicalCreditCode(content.creditCode));
    if (!organization)
      throw new DomainError('notComplete', [{ path: 'creditCode', message: '这个单位还没登记，可以直接登记' }]);
    const member = await this.memberships.of(tx, accountId);
    refuse(member && member.organizationId !== organization.id ? 'alreadyInOrganization' : undefined);
    refuse(member?.seat === 'admin' ? 'stateConflict' : undefined);
    const { id, name, regionCode } = organization;
    return { organizationId: id, regionCode, subject: name, answerUntil: await this.hearing(tx, id, [accountId]) };
  }

  /** The account's organization is heard before anybody gets at it; where it has no other admin its bureau decides alone. */
  private async ofPhone(tx: Tx, { subject, holderId, accountId, content }: Claim): Promise<Addressed> {
    const ownMembership = content.wants === 'account' && (await this.memberships.of(tx, accountId));
    refuse(ownMembership ? 'alreadyInOrganization' : undefined);
    const member = await this.memberships.of(tx, found(holderId));
    if (!member) return { organizationId: null, regionCode: null, subject, answerUntil: null };
    const { id, regionCode } = await this.organizations.get(tx, member.organizationId);
    const asked = await this.hearing(tx, id, [accountId, member.accountId]);
    return { organizationId: id, regionCode, subject, answerUntil: asked };
  }

  /** Until when the admins may speak, or null: there is none but those. */
  private async hearing(tx: Tx, organizationId: string, but: readonly string[]): Promise<Date | null> {
    const admins = await this.memberships.admins(tx, organizationId);
    const some = admins.some(({ accountId }) => !but.includes(accountId));
    return some ? this.workDays.deadline(tx.now, CLAIM_ANSWER_DAYS).deadline : null;
  }
}
