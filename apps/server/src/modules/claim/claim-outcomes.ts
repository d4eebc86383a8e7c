import { Injectable } from '@nestjs/common';
import { claimKindLabels, type ClaimState } from '@market/contract/claim';
import { found } from '../../common/domain-error.js';
import type { Tx } from '../../common/transactions.js';
import { OrganizationRepository } from '../organization/organization.repository.js';
import { ClaimLetters } from './claim-letters.js';
import type { Claim } from './claim.entity.js';
import { ClaimRepository } from './claim.repository.js';
import { PhoneTransfer } from './phone-transfer.js';
import { Qualifications } from './qualifications.js';
import { SeatSuccession } from './seat-succession.js';

export interface Decider {
  byName: string;
  accountId: string;
}

/** What granting, returning and revoking a claim brings about. */
@Injectable()
export class ClaimOutcomes {
  constructor(
    private readonly claims: ClaimRepository,
    private readonly organizations: OrganizationRepository,
    private readonly succession: SeatSuccession,
    private readonly transfer: PhoneTransfer,
    private readonly qualifications: Qualifications,
    private readonly letters: ClaimLetters,
  ) {}

  async grant(tx: Tx, claim: Claim, by: Decider, note: string): Promise<void> {
    const more = await this.bringAbout(tx, claim, by);
    const standing = claim.kind === 'broker' || claim.kind === 'expert';
    const change = { ...more, reason: null, ...(!standing && { openKey: null }) };
    await this.claims.move(tx, claim, 'granted', { name: 'grant', note, ...by }, change);
    this.letters.toOwner(tx, claim, `${claimKindLabels[claim.kind]}已通过`, said[claim.kind]);
    this.letters.toHolder(tx, claim, '你绑定的手机号有变', '号码已核实归他人或由本人找回，原登录已失效，请重新登录。');
  }

  async return(tx: Tx, claim: Claim, by: Decider, reason: string): Promise<void> {
    await this.end(tx, claim, 'returned', by, reason);
    this.letters.toOwner(
      tx,
      claim,
      `${claimKindLabels[claim.kind]}被退回`,
      `${by.byName}：${reason}。可补充材料后重新提交。`,
    );
  }

  async revoke(tx: Tx, claim: Claim, by: Decider, reason: string): Promise<void> {
    await this.qualifications.revoke(tx, claim);
    await this.end(tx, claim, 'revoked', by, reason, { openKey: null });
    this.letters.toOwner(tx, claim, `${claimKindLabels[claim.kind]}已撤销`, `${by.byName}：${reason}`);
  }

  private async end(
    tx: Tx,
    claim: Claim,
    to: ClaimState & ('returned' | 'revoked'),
    by: Decider,
    reason: string,
    more: Partial<Claim> = {},
  ): Promise<void> {
    const name = to === 'returned' ? 'return' : 'revoke';
    await this.claims.move(tx, claim, to, { name, note: reason, ...by }, { ...more, reason });
  }

  private async bringAbout(tx: Tx, claim: Claim, by: Decider): Promise<Partial<Claim>> {
    if (claim.kind === 'broker' || claim.kind === 'expert') return this.qualifications.grant(tx, claim, by.accountId);
    if (claim.kind === 'adminSeat') await this.succession.grant(tx, claim);
    else if (claim.kind === 'phone') await this.transfer.grant(tx, claim);
    else await this.organizations.verify(tx, found(claim.organizationId));
    return {};
  }
}

const said: Record<Claim['kind'], string> = {
  organization: '单位已认证，发榜、揭榜时显示“已认证”。',
  adminSeat: '你现在是单位管理员，请在“成员”里核对各人的席位。',
  phone: '手机号已按核实的结果办理，请重新登录。',
  broker: '你已是技术经理人，请在“认证与资格”里设控制台账号。',
  expert: '你已是评审专家，请在“认证与资格”里设控制台账号。',
};
