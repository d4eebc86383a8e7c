import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { canMove } from '@market/contract/shared';
import {
  challengeStates,
  challengeTransitions,
  holdTransitions,
  type ChallengeState,
  type ChallengeHold,
} from '@market/contract/challenge';
import { IsNull, MoreThan, Repository, type FindOptionsWhere, In as OneOf } from 'typeorm';
import { DomainError } from '../../common/domain-error.js';
import type { OrganizationScope, RegionScope } from '../../common/scope.js';
import type { Tx } from '../../common/transactions.js';
import { inScope } from '../../common/within-scope.js';
import { ChallengeStepRow } from './challenge-step.entity.js';
import { Challenge } from './challenge.entity.js';

const submittedStates: readonly ChallengeState[] = challengeStates.filter((state) => state !== 'draft');

export type ChallengeStanding = Pick<
  Challenge,
  'id' | 'organizationId' | 'regionCode' | 'state' | 'kind' | 'directed' | 'publishedAt'
>;

@Injectable()
export class ChallengeRepository {
  constructor(
    @InjectRepository(Challenge) private readonly challenges: Repository<Challenge>,
    @InjectRepository(ChallengeStepRow) private readonly steps: Repository<ChallengeStepRow>,
  ) {}

  listOwn(scope: OrganizationScope): Promise<Challenge[]> {
    return this.challenges.find({
      where: { organizationId: scope.organizationId },
      order: { updatedAt: 'DESC' },
      take: 200,
    });
  }

  findOwn(scope: OrganizationScope, id: string, tx?: Tx): Promise<Challenge | null> {
    return this.in(tx).findOneBy({ id, organizationId: scope.organizationId });
  }

  /** Drafts that were never submitted belong to their organization alone; some readers see fewer states still. */
  findInRegion(scope: RegionScope, id: string, tx?: Tx, states = submittedStates): Promise<Challenge | null> {
    return this.in(tx).findOneBy({ id, state: OneOf([...states]), ...inScope(scope) });
  }

  stepsOf(challengeId: string, tx?: Tx): Promise<ChallengeStepRow[]> {
    const steps = tx ? tx.manager.getRepository(ChallengeStepRow) : this.steps;
    return steps.find({ where: { challengeId }, order: { id: 'DESC' } });
  }

  /** The draft that cites this failed challenge, if there is one. */
  findRelisted(scope: OrganizationScope, relistOf: string, tx: Tx): Promise<Challenge | null> {
    return tx.manager.findOneBy(Challenge, { relistOf, organizationId: scope.organizationId });
  }

  /** For rules of other topics that need facts of a challenge they do not own. */
  findForBidding(tx: Tx, id: string): Promise<Challenge | null> {
    return tx.manager.findOneBy(Challenge, { id });
  }

  /** Its texts, withheld ones included, for whom its demander opened them to; that is asked by the caller. */
  findForDisclosure(id: string): Promise<Challenge | null> {
    return this.challenges.findOneBy({ id });
  }

  /** Who stands where is decided by the caller. */
  findForFiles(id: string): Promise<ChallengeStanding | null> {
    return this.challenges.findOne({
      select: {
        id: true,
        organizationId: true,
        regionCode: true,
        state: true,
        kind: true,
        directed: true,
        publishedAt: true,
      },
      where: { id },
    });
  }

  async insert(tx: Tx, challenge: Challenge): Promise<void> {
    await tx.manager.insert(Challenge, challenge);
  }

  async addStep(tx: Tx, step: ChallengeStepRow): Promise<void> {
    await tx.manager.insert(ChallengeStepRow, step);
  }

  /** Saves a draft if nobody saved it meanwhile. */
  async save(tx: Tx, { id, version }: { id: string; version: number }, change: Partial<Challenge>): Promise<void> {
    await this.conditionally(tx, { id, version, state: 'draft', hold: 'none' }, { ...change, version: version + 1 });
  }

  /**
   * The one way a challenge changes state: a single conditional UPDATE on the state and version that were read, which
   * finds nothing while it is on hold. Of any number of callers at once exactly one gets through; the others learn why not.
   * `also` is what else must hold.
   */
  async move(
    tx: Tx,
    challenge: Pick<Challenge, 'id' | 'state' | 'version'>,
    to: ChallengeState,
    change: Partial<Challenge> = {},
    also: FindOptionsWhere<Challenge> = {},
  ): Promise<void> {
    const { id, state, version } = challenge;
    if (!canMove(challengeTransitions, state, to)) throw new DomainError('stateConflict');
    await this.conditionally(
      tx,
      { id, state, version, hold: 'none', ...also },
      { ...change, state: to, version: version + 1, updatedAt: tx.now },
    );
  }

  /** A new version of what is published, as long as bids are taken; `unbid` when it may only be before the first bid. */
  async republish(
    tx: Tx,
    { id, state, version }: Pick<Challenge, 'id' | 'state' | 'version'>,
    change: Partial<Challenge>,
    { now, unbid = false, unextended = false }: { now: Date; unbid?: boolean; unextended?: boolean },
  ): Promise<void> {
    const open = { id, state, version, hold: 'none' as const, bidDeadline: MoreThan(now) };
    await this.conditionally(
      tx,
      { ...open, ...(unbid && { firstBidAt: IsNull() }), ...(unextended && { extendedAt: IsNull() }) },
      { ...change, version: version + 1, updatedAt: tx.now },
    );
  }

  /** 暂停, by the bureau; also of what is disputed. */
  async suspend(
    tx: Tx,
    { id, state, version, hold }: Pick<Challenge, 'id' | 'state' | 'version' | 'hold'>,
    change: Pick<Challenge, 'holdReason' | 'heldSince'>,
  ): Promise<void> {
    if (!canMove(holdTransitions, hold, 'suspended')) throw new DomainError('stateConflict');
    await this.conditionally(tx, { id, state, version, hold }, { ...change, hold: 'suspended', version: version + 1 });
  }

  /** The one place where a winner among several teams is set; of two at once one stands. */
  async win(tx: Tx, id: string, winnerBidId: string): Promise<void> {
    const result = await tx.manager.update(Challenge, { id, hold: 'none', winnerBidId: IsNull() }, { winnerBidId });
    if (result.affected !== 1) throw new DomainError('alreadyWon');
  }

  /** Counts an objection if the notice still runs, in one statement; on hold its clock stands still. */
  async countObjection(tx: Tx, { id, proposedBidId }: Challenge, databaseNow: Date): Promise<boolean> {
    const result = await tx.manager
      .createQueryBuilder()
      .update(Challenge)
      .set({ openObjections: () => 'open_objections + 1' })
      .where("id = :id AND state = 'awardNotice' AND proposedBidId = :proposedBidId", { id, proposedBidId })
      .andWhere("(hold <> 'none' OR noticeDeadline > :databaseNow)", { databaseNow })
      .execute();
    return result.affected === 1;
  }

  async uncountObjection(tx: Tx, id: string): Promise<void> {
    await tx.manager
      .createQueryBuilder()
      .update(Challenge)
      .set({ openObjections: () => 'open_objections - 1' })
      .where('id = :id AND openObjections > 0', { id })
      .execute();
  }

  /** 争议：nothing moves the challenge until it is lifted. A second objection finds it held already. */
  async dispute(tx: Tx, { id, state, hold }: Challenge, heldSince: Date): Promise<void> {
    if (hold === 'dispute') return;
    await this.conditionally(tx, { id, state, hold: 'none' }, { hold: 'dispute', heldSince });
  }

  async lift(tx: Tx, { id, version }: Challenge, hold: ChallengeHold, change: Partial<Challenge>): Promise<void> {
    const lifted = { ...change, hold: 'none', heldSince: null, version: version + 1 } as const;
    await this.conditionally(tx, { id, version, hold }, lifted);
  }

  private async conditionally(tx: Tx, where: FindOptionsWhere<Challenge>, change: Partial<Challenge>): Promise<void> {
    const result = await tx.manager.update(Challenge, where, change);
    if (result.affected === 1) return;
    const now = await tx.manager.findOneBy(Challenge, { id: String(where.id) });
    if (now?.state === 'awarded' && change.state === 'awarded') throw new DomainError('alreadyAwarded');
    if (!now || (where.state && now.state !== where.state)) throw new DomainError('stateConflict');
    if (now.hold !== where.hold) throw new DomainError(now.hold === 'none' ? 'stateConflict' : 'challengeOnHold');
    throw new DomainError(now.version === where.version && where.firstBidAt ? 'frozenByBid' : 'staleVersion');
  }

  private in(tx?: Tx): Repository<Challenge> {
    return tx ? tx.manager.getRepository(Challenge) : this.challenges;
  }
}
