import { Injectable } from '@nestjs/common';
import {
  isAskedAbout,
  speaksForClaim,
  type ClaimRow,
  type OwnClaim,
  type StaffClaim,
  type StaffClaimRow,
} from '@market/contract/claim';
import { maskPhone, type Actor } from '@market/contract/shared';
import { found } from '../../common/domain-error.js';
import type { Tx } from '../../common/transactions.js';
import { iso, isoInstant } from '../../database/engine.js';
import { CryptoProvider } from '../../integrations/crypto/crypto-provider.js';
import { phoneOf } from '../account/account-phone.js';
import { AccountRepository } from '../account/account.repository.js';
import { MembershipRepository } from '../membership/membership.repository.js';
import { OrganizationRepository } from '../organization/organization.repository.js';
import type { Claim } from './claim.entity.js';
import { ClaimRepository } from './claim.repository.js';

export const claimRow = (row: Claim): ClaimRow => ({
  id: row.id,
  kind: row.kind,
  state: row.state,
  subject: row.subject,
  regionCode: row.regionCode,
  submittedAt: iso(row.submittedAt),
  answerUntil: iso(row.answerUntil),
  answer: row.answer,
  demo: row.demo,
});

@Injectable()
export class ClaimViews {
  constructor(
    private readonly claims: ClaimRepository,
    private readonly accounts: AccountRepository,
    private readonly memberships: MembershipRepository,
    private readonly organizations: OrganizationRepository,
    private readonly crypto: CryptoProvider,
  ) {}

  async own(tx: Tx, claim: Claim, actor: Actor): Promise<OwnClaim> {
    const account = found(await this.accounts.findById(claim.accountId, tx));
    const phone = phoneOf(this.crypto, account);
    const steps = await this.claims.stepsOf(claim.id, tx);
    return {
      ...claimRow(claim),
      version: claim.version,
      content: claim.content,
      reason: claim.reason,
      answerNote: claim.answerNote,
      asked: isAskedAbout(actor, claim),
      mine: speaksForClaim(actor, claim),
      username: actor.accountId === account.id ? account.username : null,
      applicantName: applicantName(claim, account.displayName),
      applicantPhone: phone === null ? null : maskPhone(phone),
      steps: steps.map(({ name, byName, note, at }) => ({ name, byName, note, at: isoInstant(at) })),
    };
  }

  async staff(tx: Tx, claim: Claim, actor: Actor): Promise<StaffClaim> {
    const { accountId, organizationId } = claim;
    return {
      ...(await this.own(tx, claim, actor)),
      accountId,
      organizationId,
      organization: organizationId === null ? null : await this.organization(tx, organizationId),
    };
  }

  async staffRow(claim: Claim): Promise<StaffClaimRow> {
    const account = found(await this.accounts.findById(claim.accountId));
    return { ...claimRow(claim), applicantName: applicantName(claim, account.displayName) };
  }

  private async organization(tx: Tx, id: string): Promise<StaffClaim['organization']> {
    const { name, creditCode, regionCode, state, createdAt } = await this.organizations.get(tx, id);
    const admins = await this.memberships.admins(tx, id);
    const accounts = await Promise.all(admins.map(({ accountId }) => this.accounts.findById(accountId, tx)));
    return {
      name,
      creditCode,
      regionCode,
      state,
      registeredAt: isoInstant(createdAt),
      admins: accounts.map((account) => account?.displayName ?? ''),
    };
  }
}

/** The name they put to the claim; the account's where none is asked. */
const applicantName = ({ content }: Claim, displayName: string): string => content.name || displayName;
