import type { EntityManager } from 'typeorm';
import { jsonFrom } from '../../database/engine.js';
import { Bid } from '../bid/bid.entity.js';
import { Organization } from '../organization/organization.entity.js';

/** A bid on notice or awarded. */
export interface TeamBid {
  id: string;
  no: string;
  organizationName: string;
  regionCode: string;
}

/** The bids of the raw column `team_bid_ids`, the best first. */
export async function teamBidsOf(manager: EntityManager, teamBidIds: unknown): Promise<TeamBid[]> {
  const ids = teamBidIds === null ? [] : jsonFrom<string[]>(teamBidIds);
  if (ids.length === 0) return [];
  const rows = await manager
    .createQueryBuilder(Bid, 'b')
    .innerJoin(Organization, 'w', 'w.id = b.organizationId')
    .select('b.id', 'id')
    .addSelect('b.no', 'no')
    .addSelect('w.name', 'organizationName')
    .addSelect('w.regionCode', 'regionCode')
    .where('b.id IN (:...ids)', { ids })
    .getRawMany<TeamBid>();
  return ids.flatMap((id) => rows.find((row) => row.id === id) ?? []);
}
