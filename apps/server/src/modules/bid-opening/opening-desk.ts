import { Injectable } from '@nestjs/common';
import type { OpeningSide, OpeningView } from '@market/contract/bid-opening';
import { decidedByBureau } from '@market/contract/challenge';
import { actorOf, type Caller } from '../../common/caller.js';
import { DomainError, found } from '../../common/domain-error.js';
import type { Out } from '../../common/operation.decorator.js';
import { OrganizationScope, RegionScope } from '../../common/scope.js';
import type { Tx } from '../../common/transactions.js';
import { AuditService } from '../audit/audit.service.js';
import { BidOutcomes } from '../bid/bid-outcomes.js';
import type { Challenge } from '../challenge/challenge.entity.js';
import { ChallengeRepository } from '../challenge/challenge.repository.js';
import { OrganizationRepository } from '../organization/organization.repository.js';
import { RegionCatalog } from '../region/region-catalog.js';
import { BidOpeningRepository } from './bid-opening.repository.js';
import { openingView } from './bid-opening.view.js';

/** What both sides see of an opening, each within its own scope. */
@Injectable()
export class OpeningDesk {
  constructor(
    private readonly openings: BidOpeningRepository,
    private readonly challenges: ChallengeRepository,
    private readonly organizations: OrganizationRepository,
    private readonly regions: RegionCatalog,
    private readonly outcomes: BidOutcomes,
    private readonly audit: AuditService,
  ) {}

  async find(caller: Caller, side: OpeningSide, id: string, tx?: Tx): Promise<Challenge> {
    const actor = actorOf(caller);
    return found(
      side === 'demander'
        ? await this.challenges.findOwn(OrganizationScope.of(actor), id, tx)
        : await this.challenges.findInRegion(RegionScope.of(actor), id, tx),
    );
  }

  async show(caller: Caller, side: OpeningSide, id: string): Promise<OpeningView> {
    const challenge = await this.find(caller, side, id);
    const { name } = await this.organizations.get(undefined, challenge.organizationId);
    const bureau = this.regions.get(challenge.regionCode).bureau.name;
    const toCheck = challenge.openedAt ? await this.outcomes.countToCheck(id) : 0;
    return openingView(await this.openings.of(id), challenge, { demander: name, witness: bureau }, toCheck);
  }

  /** Only once opened. The bureau reads them for the challenges it decides on. */
  async bids(caller: Caller, side: OpeningSide, id: string): Promise<Out<'GET /my/challenges/{id}/bids'>> {
    const challenge = await this.find(caller, side, id);
    if (side === 'witness' && !decidedByBureau(challenge.kind)) throw new DomainError('forbidden');
    if (challenge.openedAt === null) throw new DomainError('bidsStillSealed');
    await this.audit.recordRead(caller, 'challenge', id);
    const items = await this.outcomes.listOpened(id);
    return { items, nextCursor: null, total: items.length };
  }
}
