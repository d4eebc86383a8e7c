import { Injectable } from '@nestjs/common';
import { CLAIM_ANSWER_DAYS, claimKindLabels } from '@market/contract/claim';
import type { Tx } from '../../common/transactions.js';
import { MessageSender, type Notice } from '../message/message-sender.js';
import { MembershipRepository } from '../membership/membership.repository.js';
import type { Claim } from './claim.entity.js';

/** Who learns what of a claim. */
@Injectable()
export class ClaimLetters {
  constructor(
    private readonly messages: MessageSender,
    private readonly memberships: MembershipRepository,
  ) {}

  /** An organization's own is told to all its members; every other to whoever asked. */
  toOwner(tx: Tx, claim: Claim, title: string, body: string): void {
    const notice = about(claim, title, body);
    if (claim.kind === 'organization' && claim.organizationId)
      this.messages.toOrganization(tx, claim.organizationId, notice);
    else this.messages.toAccount(tx, claim.accountId, notice);
  }

  toBureau(tx: Tx, claim: Claim, title = `有${claimKindLabels[claim.kind]}待审核`): void {
    const notice = { ...about(claim, title, `${claim.subject}，请核对证明材料后办理。`), group: 'desk' as const };
    if (claim.regionCode) this.messages.toVetters(tx, claim.regionCode, notice);
    else this.messages.toStaff(tx, '', 'districtAdmin', notice);
  }

  /** 现任管理员有话可说：told at once, and again on the last day. */
  async toAdmins(tx: Tx, claim: Claim, lastDay = false): Promise<void> {
    const until = lastDay ? '今天' : `${CLAIM_ANSWER_DAYS} 个工作日内`;
    const title = lastDay ? '涉及本单位的申请今天答复到期' : '有人的申请涉及本单位';
    const body = `${claim.content.name}申请「${claimKindLabels[claim.kind]}」（${claim.subject}），请在${until}说明同意或不同意。`;
    for (const { accountId } of await this.memberships.admins(tx, claim.organizationId ?? ''))
      if (accountId !== claim.accountId) this.messages.toAccount(tx, accountId, about(claim, title, body));
  }

  /** 号码原来的账号也要知道。 */
  toHolder(tx: Tx, claim: Claim, title: string, body: string): void {
    if (claim.holderId) this.messages.toAccount(tx, claim.holderId, { title, body });
  }
}

const about = ({ id }: Claim, title: string, body: string): Notice => ({
  title,
  body: body.slice(0, 500),
  target: { kind: 'claim', id },
});
