import { Injectable } from '@nestjs/common';
import { bidsOpened, type ChallengeState } from '@market/contract/challenge';
import type { JudgingDesk } from '@market/contract/judging';
import { actorOf, type Caller } from '../../common/caller.js';
import { DomainError, found } from '../../common/domain-error.js';
import type { In } from '../../common/operation.decorator.js';
import { RegionScope } from '../../common/scope.js';
import type { Tx } from '../../common/transactions.js';
import { AuditService } from '../audit/audit.service.js';
import { BidOutcomes } from '../bid/bid-outcomes.js';
import type { Challenge } from '../challenge/challenge.entity.js';
import { ChallengeRepository } from '../challenge/challenge.repository.js';
import { OrganizationRepository } from '../organization/organization.repository.js';
import { judgingDesk } from './desk.view.js';
import { PanelRepository } from './panel.repository.js';
import { panelView } from './panel.view.js';

const readable: readonly ChallengeState[] = bidsOpened;

/** 评审台 of the bureau: nothing of it exists before the bids are open. */
@Injectable()
export class DeskService {
  constructor(
    private readonly challenges: ChallengeRepository,
    private readonly outcomes: BidOutcomes,
    private readonly organizations: OrganizationRepository,
    private readonly panels: PanelRepository,
    private readonly audit: AuditService,
  ) {}

  async get(caller: Caller, { params }: In<'GET /staff/challenges/{id}/judging'>): Promise<JudgingDesk> {
    const challenge = found(await this.challenges.findInRegion(RegionScope.of(actorOf(caller)), params.id));
    if (!readable.includes(challenge.state)) throw new DomainError('bidsStillSealed');
    await this.audit.recordRead(caller, 'challenge', params.id);
    return this.view(challenge);
  }

  async reread(tx: Tx, id: string): Promise<JudgingDesk> {
    return this.view(found(await this.challenges.findForBidding(tx, id)), tx);
  }

  private async view(challenge: Challenge, tx?: Tx): Promise<JudgingDesk> {
    const organization = await this.organizations.get(tx, challenge.organizationId);
    const bids = await this.outcomes.listOpened(challenge.id, tx);
    const panel = await this.panels.ofChallenge(challenge.id, tx);
    if (!panel) return judgingDesk(challenge, organization, bids, null);
    const seats = await this.panels.seatsOf(panel.id, tx);
    const sheets = await this.panels.sheetsThatCount(panel.id, tx);
    const { criteria } = challenge.content;
    return judgingDesk(challenge, organization, bids, panelView(panel, seats, sheets, criteria));
  }
}
