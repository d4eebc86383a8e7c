import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { claimTransitions, type ClaimState } from '@market/contract/claim';
import type { Actor } from '@market/contract/shared';
import { In as OneOf, IsNull, Not, Repository, type SelectQueryBuilder } from 'typeorm';
import { changeRow, moveRow } from '../../common/conditional-update.js';
import { newId } from '../../common/ids.js';
import { pageByKey, type KeyOrder } from '../../common/keyset.js';
import type { In } from '../../common/operation.decorator.js';
import type { OrganizationScope, RegionScope } from '../../common/scope.js';
import type { Tx } from '../../common/transactions.js';
import { inScope, withinScope } from '../../common/within-scope.js';
import { ClaimStepRow } from './claim-step.entity.js';
import { Claim } from './claim.entity.js';

type StaffQuery = In<'GET /staff/claims'>['query'];
type Step = Pick<ClaimStepRow, 'name' | 'byName' | 'accountId' | 'note'>;

export const stageOrders: Record<StaffQuery['stage'], KeyOrder<Claim>> = {
  waiting: { column: 'submittedAt', direction: 'ASC' },
  over: { column: 'updatedAt', direction: 'DESC' },
};
const stageStates: Record<StaffQuery['stage'], ClaimState[]> = {
  waiting: ['submitted'],
  over: ['granted', 'returned', 'revoked'],
};
const OWN_SHOWN = 50;

@Injectable()
export class ClaimRepository {
  constructor(
    @InjectRepository(Claim) private readonly claims: Repository<Claim>,
    @InjectRepository(ClaimStepRow) private readonly steps: Repository<ClaimStepRow>,
  ) {}

  /** For a rule that says who may see it; the caller checks. */
  find(id: string, tx?: Tx): Promise<Claim | null> {
    return this.in(tx).findOneBy({ id });
  }

  findInScope(scope: RegionScope, id: string, tx?: Tx): Promise<Claim | null> {
    return this.in(tx).findOneBy({ id, state: Not('draft'), ...inScope(scope) });
  }

  /** The person's own, and their organization's. */
  listOwn({ accountId, organization }: Actor): Promise<Claim[]> {
    const ofOrganization = organization ? [{ kind: 'organization' as const, organizationId: organization.id }] : [];
    const personal = { accountId, kind: Not('organization' as const) };
    return this.claims.find({ where: [personal, ...ofOrganization], order: { id: 'DESC' }, take: OWN_SHOWN });
  }

  /** On which the admins of an organization are heard, and have not spoken yet. */
  listAsked({ organizationId }: OrganizationScope): Promise<Claim[]> {
    const where = { organizationId, state: 'submitted' as const, answerUntil: Not(IsNull()), answer: IsNull() };
    return this.claims.find({ where, order: { id: 'DESC' }, take: OWN_SHOWN });
  }

  /** Handed in, with an organization to be heard that has not spoken yet. */
  unheard(): Promise<Claim[]> {
    const where = { state: 'submitted' as const, answerUntil: Not(IsNull()), answer: IsNull() };
    return this.claims.find({ where, order: { answerUntil: 'ASC', id: 'ASC' } });
  }

  list(scope: RegionScope, query: StaffQuery): Promise<Claim[]> {
    return pageByKey(this.asked(scope, query), stageOrders[query.stage], query);
  }

  count(scope: RegionScope, query: StaffQuery): Promise<number> {
    return this.asked(scope, query).getCount();
  }

  open(openKey: string, tx?: Tx): Promise<Claim | null> {
    return this.in(tx).findOneBy({ openKey });
  }

  /** The latest that asks for this number and is not over. */
  openOfPhone(phoneHash: string): Promise<Claim | null> {
    const where = { kind: 'phone' as const, phoneHash, openKey: Not(IsNull()) };
    return this.claims.findOne({ where, order: { id: 'DESC' } });
  }

  async insert(tx: Tx, claim: Claim): Promise<void> {
    await tx.manager.insert(Claim, claim);
  }

  async change(tx: Tx, { id, version }: Pick<Claim, 'id' | 'version'>, change: Partial<Claim>): Promise<void> {
    await changeRow(tx, Claim, { id, version }, change);
  }

  async move(tx: Tx, read: Claim, to: ClaimState, step: Step, change: Partial<Claim> = {}): Promise<void> {
    await moveRow(tx, Claim, claimTransitions, read, to, change);
    await this.note(tx, read.id, step);
  }

  async note(tx: Tx, claimId: string, step: Step): Promise<void> {
    await tx.manager.insert(ClaimStepRow, { ...step, id: newId(), claimId, at: tx.now });
  }

  stepsOf(claimId: string, tx?: Tx): Promise<ClaimStepRow[]> {
    const steps = tx ? tx.manager.getRepository(ClaimStepRow) : this.steps;
    return steps.find({ where: { claimId }, order: { id: 'ASC' } });
  }

  private asked(scope: RegionScope, { stage, kind, region }: StaffQuery): SelectQueryBuilder<Claim> {
    const query = this.claims.createQueryBuilder('t').where({ state: OneOf(stageStates[stage]) });
    if (kind) query.andWhere('t.kind = :kind', { kind });
    return withinScope(query, scope, region);
  }

  private in(tx?: Tx): Repository<Claim> {
    return tx ? tx.manager.getRepository(Claim) : this.claims;
  }
}
