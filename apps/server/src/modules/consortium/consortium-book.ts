import { Injectable } from '@nestjs/common';
import type { BidContent } from '@market/contract/bid';
import { memberIssues, type ConsortiumMemberView } from '@market/contract/consortium';
import { refuseIssues } from '../../common/domain-error.js';
import type { Tx } from '../../common/transactions.js';
import { iso } from '../../database/engine.js';
import { CryptoProvider } from '../../integrations/crypto/crypto-provider.js';
import type { Sealed } from '../../integrations/crypto/seal-box.js';
import { OrganizationRepository } from '../organization/organization.repository.js';
import type { ConsortiumMember } from './consortium-member.entity.js';
import { ConsortiumRepository } from './consortium.repository.js';

export const memberPurpose = (memberId: string): string => `consortium:${memberId}`;

/** The members of a bid: what the bid says of its consortium comes from here and from nowhere else. */
@Injectable()
export class ConsortiumBook {
  constructor(
    private readonly members: ConsortiumRepository,
    private readonly organizations: OrganizationRepository,
    private readonly crypto: CryptoProvider,
  ) {}

  async list(bidId: string, tx?: Tx): Promise<ConsortiumMemberView[]> {
    const views: ConsortiumMemberView[] = [];
    for (const member of await this.members.ofBid(bidId, tx)) {
      const { name, regionCode } = await this.organizations.get(tx, member.organizationId);
      views.push({
        id: member.id,
        organizationName: name,
        regionCode,
        part: this.partOf(member),
        state: member.state,
        reason: member.reason,
        answeredAt: iso(member.answeredAt),
      });
    }
    return views;
  }

  /** The consortium as it goes under the seal. Refuses while a member has not confirmed for itself. */
  async toSeal(bidId: string, tx: Tx): Promise<BidContent['consortium']> {
    const members = await this.list(bidId, tx);
    refuseIssues('notComplete', memberIssues(members));
    return members.map(({ organizationName: name, regionCode, part }) => ({ name, regionCode, part }));
  }

  sealPart(memberId: string, part: string): Sealed {
    return this.crypto.seal(memberPurpose(memberId), part);
  }

  partOf({ id, part }: Pick<ConsortiumMember, 'id' | 'part'>): string {
    return this.crypto.unseal(memberPurpose(id), part);
  }
}
