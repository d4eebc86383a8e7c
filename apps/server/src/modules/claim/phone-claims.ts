import { Injectable } from '@nestjs/common';
import { maskPhone } from '@market/contract/shared';
import type { Tx } from '../../common/transactions.js';
import { Claim } from './claim.entity.js';
import { ClaimRepository } from './claim.repository.js';
import { newClaim } from './new-claim.js';

interface Asked {
  phone: string;
  phoneHash: string;
  /** Whose account the number opens. */
  holderId: string;
  /** Who has the number in hand. */
  accountId: string;
}

/** 手机号归属的申请, begun where a number in somebody's hand turns out to open another's account. */
@Injectable()
export class PhoneClaims {
  constructor(private readonly claims: ClaimRepository) {}

  async begin(tx: Tx, { phone, phoneHash, holderId, accountId }: Asked): Promise<Claim> {
    const openKey = `phone:${accountId}`;
    const open = await this.claims.open(openKey, tx);
    if (open?.phoneHash === phoneHash) return open;
    if (open) await this.claims.change(tx, open, { openKey: null, state: 'withdrawn' });
    const claim = newClaim(tx.now, {
      kind: 'phone',
      openKey,
      subject: maskPhone(phone),
      phoneHash,
      holderId,
      accountId,
    });
    await this.claims.insert(tx, claim);
    return claim;
  }

  /** The account that asks for this number just now. */
  async askerOf(phoneHash: string): Promise<string | undefined> {
    return (await this.claims.openOfPhone(phoneHash))?.accountId;
  }
}
