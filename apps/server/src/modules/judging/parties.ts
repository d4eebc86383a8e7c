import { Injectable } from '@nestjs/common';
import type { Tx } from '../../common/transactions.js';
import { BidOutcomes } from '../bid/bid-outcomes.js';
import type { Challenge } from '../challenge/challenge.entity.js';
import { OrganizationRepository } from '../organization/organization.repository.js';

/** 当事方: the demander, every bidder and the members of their consortia. */
@Injectable()
export class Parties {
  constructor(
    private readonly outcomes: BidOutcomes,
    private readonly organizations: OrganizationRepository,
  ) {}

  async namesOf(challenge: Challenge, tx?: Tx): Promise<string[]> {
    const demander = await this.organizations.get(tx, challenge.organizationId);
    const bids = await this.outcomes.listOpened(challenge.id, tx);
    const bidders = bids.flatMap(({ organizationName, content }) => [
      organizationName,
      ...content.consortium.map(({ name }) => name),
    ]);
    return [...new Set([demander.name, ...bidders])];
  }
}
