import { Injectable } from '@nestjs/common';
import { claimForms, whyCannotDecideClaim, whyCannotRevokeClaim, type StaffClaim } from '@market/contract/claim';
import { actorOf, type Caller } from '../../common/caller.js';
import { Clock } from '../../common/clock.js';
import { found, refuse, refuseIssues } from '../../common/domain-error.js';
import { positionByKey } from '../../common/keyset.js';
import type { In, Out } from '../../common/operation.decorator.js';
import { pageFrom } from '../../common/paging.js';
import { RegionScope } from '../../common/scope.js';
import { Transactions, type Tx } from '../../common/transactions.js';
import { AuditService } from '../audit/audit.service.js';
import { RegionCatalog } from '../region/region-catalog.js';
import { ClaimOutcomes, type Decider } from './claim-outcomes.js';
import type { Claim } from './claim.entity.js';
import { ClaimRepository, stageOrders } from './claim.repository.js';
import { ClaimViews } from './claim.view.js';

const DISTRICT = '普陀区';

/** 认证审核：the bureau of the place reads, grants item by item, or returns with a reason. */
@Injectable()
export class ClaimDeskService {
  constructor(
    private readonly claims: ClaimRepository,
    private readonly views: ClaimViews,
    private readonly outcomes: ClaimOutcomes,
    private readonly regions: RegionCatalog,
    private readonly audit: AuditService,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async list(caller: Caller, { query }: In<'GET /staff/claims'>): Promise<Out<'GET /staff/claims'>> {
    const scope = RegionScope.of(actorOf(caller));
    const [claims, total] = await Promise.all([this.claims.list(scope, query), this.claims.count(scope, query)]);
    const page = pageFrom(claims, query.limit, positionByKey(stageOrders[query.stage]), (claim) => claim);
    return { ...page, items: await Promise.all(page.items.map((claim) => this.views.staffRow(claim))), total };
  }

  async get(caller: Caller, { params }: In<'GET /staff/claims/{id}'>): Promise<StaffClaim> {
    const actor = actorOf(caller);
    const claim = found(await this.claims.findInScope(RegionScope.of(actor), params.id));
    await this.audit.recordRead(caller, 'claim', params.id);
    return this.transactions.run((tx) => this.views.staff(tx, claim, actor));
  }

  grant(caller: Caller, input: In<'POST /staff/claims/{id}/grant'>): Promise<StaffClaim> {
    const { checked } = input.body;
    return this.decide(caller, input, async (tx, claim, by) => {
      refuse(whyCannotDecideClaim(actorOf(caller), claim, this.clock.now()));
      const checks = Object.entries(claimForms[claim.kind].checks);
      const open = checks.filter(([key]) => !checked.includes(key));
      refuseIssues(
        'notComplete',
        open.map(([key, label]) => ({ path: `checked.${key}`, message: `请核对：${label}` })),
      );
      await this.outcomes.grant(tx, claim, by, checks.map(([, label]) => label).join('；'));
    });
  }

  return(caller: Caller, input: In<'POST /staff/claims/{id}/return'>): Promise<StaffClaim> {
    return this.decide(caller, input, async (tx, claim, by) => {
      refuse(whyCannotDecideClaim(actorOf(caller), claim, this.clock.now()));
      await this.outcomes.return(tx, claim, by, input.body.reason);
    });
  }

  revoke(caller: Caller, input: In<'POST /staff/claims/{id}/revoke'>): Promise<StaffClaim> {
    return this.decide(caller, input, async (tx, claim, by) => {
      refuse(whyCannotRevokeClaim(actorOf(caller), claim));
      await this.outcomes.revoke(tx, claim, by, input.body.reason);
    });
  }

  private decide(
    caller: Caller,
    { params, body }: { params: { id: string }; body: { version: number } },
    work: (tx: Tx, claim: Claim, by: Decider) => Promise<void>,
  ): Promise<StaffClaim> {
    const actor = actorOf(caller);
    const scope = RegionScope.of(actor);
    return this.transactions.write(caller, async (tx) => {
      tx.about('claim', params.id);
      const claim = found(await this.claims.findInScope(scope, params.id, tx));
      const byName = claim.regionCode === null ? DISTRICT : this.regions.get(claim.regionCode).bureau.name;
      await work(tx, { ...claim, version: body.version }, { byName, accountId: actor.accountId });
      return this.views.staff(tx, found(await this.claims.find(params.id, tx)), actor);
    });
  }
}
