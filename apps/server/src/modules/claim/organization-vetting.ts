import { Injectable } from '@nestjs/common';
import type { OwnOrganization } from '@market/contract/organization';
import type { Tx } from '../../common/transactions.js';
import { ClaimRepository } from './claim.repository.js';

export const vettingKey = (organizationId: string): string => `organization:${organizationId}`;

/** How an organization's vetting stands, for the organization's own topic. */
@Injectable()
export class OrganizationVetting {
  constructor(private readonly claims: ClaimRepository) {}

  async standing(
    { id, state }: { id: string; state: 'declared' | 'verified' },
    tx?: Tx,
  ): Promise<OwnOrganization['state']> {
    if (state === 'verified') return state;
    const claim = await this.claims.open(vettingKey(id), tx);
    return claim?.state === 'submitted' || claim?.state === 'returned' ? claim.state : state;
  }

  /** The bureau was asked about another name, code or place: its owner looks again and submits again. */
  async fallBack(tx: Tx, organizationId: string, by: { byName: string; accountId: string }): Promise<void> {
    const claim = await this.claims.open(vettingKey(organizationId), tx);
    if (claim?.state !== 'submitted') return;
    await this.claims.move(tx, claim, 'draft', { name: 'fallBack', note: '', ...by });
  }
}
