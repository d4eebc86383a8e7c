import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { kindsToDecide, type ApprovalKind } from '@market/contract/approval';
import type { Actor } from '@market/contract/shared';
import { Brackets, IsNull, MoreThan, Repository, type SelectQueryBuilder } from 'typeorm';
import type { In } from '../../common/operation.decorator.js';
import { decodeCursor } from '../../common/paging.js';
import { RegionScope } from '../../common/scope.js';
import type { Tx } from '../../common/transactions.js';
import { ApprovalRow } from './approval.entity.js';

@Injectable()
export class ApprovalRepository {
  constructor(@InjectRepository(ApprovalRow) private readonly approvals: Repository<ApprovalRow>) {}

  async list(actor: Actor, query: In<'GET /staff/approvals'>['query'], now: Date): Promise<ApprovalRow[]> {
    const { box, kind, subjectId, limit, cursor } = query;
    const rows = this.of(this.approvals.createQueryBuilder('p'), actor, box === 'own')
      .orderBy('p.id', 'DESC')
      .take(limit + 1);
    if (box === 'toDecide')
      rows.andWhere("p.state = 'pending' AND p.expiresAt > :now AND p.askedBy <> :me", { now, me: actor.accountId });
    if (box === 'decided') rows.andWhere("(p.state <> 'pending' OR p.expiresAt <= :now)", { now });
    if (kind) rows.andWhere('p.kind = :kind', { kind });
    if (subjectId) rows.andWhere('p.subjectId = :subjectId', { subjectId });
    const after = decodeCursor(cursor);
    if (after) rows.andWhere('p.id < :after', { after: after.id });
    return rows.getMany();
  }

  /** One's own, or one that may be decided by such a person. */
  async find(tx: Tx, actor: Actor, id: string): Promise<ApprovalRow | null> {
    const visible = new Brackets((or) => {
      or.where('p.askedBy = :me', { me: actor.accountId });
      if (kindsToDecide(actor).length > 0)
        or.orWhere(new Brackets((decidable) => void decidable.where(...toDecide(actor))));
    });
    return tx.manager.createQueryBuilder(ApprovalRow, 'p').where('p.id = :id', { id }).andWhere(visible).getOne();
  }

  async insert(tx: Tx, row: ApprovalRow): Promise<void> {
    await tx.manager.insert(ApprovalRow, row);
  }

  /** Spends one's own agreed request. False when it is spent, too old or was never agreed to. */
  async use(
    tx: Tx,
    { id, askedBy, kind, subjectId }: { id: string; askedBy: string; kind: ApprovalKind; subjectId: string },
    decidedAfter: Date,
  ): Promise<boolean> {
    const good = { id, askedBy, kind, subjectId, state: 'agreed' as const, usedAt: IsNull() };
    const spent = await tx.manager.update(
      ApprovalRow,
      { ...good, decidedAt: MoreThan(decidedAfter) },
      { usedAt: tx.now },
    );
    return spent.affected === 1;
  }

  private of(query: SelectQueryBuilder<ApprovalRow>, actor: Actor, own: boolean): SelectQueryBuilder<ApprovalRow> {
    if (own) return query.where('p.askedBy = :me', { me: actor.accountId });
    if (kindsToDecide(actor).length === 0) return query.where('1 = 0');
    return query.where(...toDecide(actor));
  }
}

/** Kinds the actor's own roles decide, of the places the actor sees. */
function toDecide(actor: Actor): [string, object] {
  const kinds = kindsToDecide(actor);
  const codes = actor.roles.includes('districtAdmin') || actor.regionCode ? RegionScope.of(actor).codes : [];
  if (codes === 'all') return ['p.kind IN (:...kinds)', { kinds }];
  const here = codes.length > 0 ? '(p.regionCode IS NULL OR p.regionCode IN (:...codes))' : 'p.regionCode IS NULL';
  return [`p.kind IN (:...kinds) AND ${here}`, { kinds, codes }];
}
