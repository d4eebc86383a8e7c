import { Injectable } from '@nestjs/common';
import { beforeFirst } from '@market/contract/evidence';
import { Between, LessThan, MoreThan, MoreThanOrEqual, type EntityManager } from 'typeorm';
import type { Tx } from '../../common/transactions.js';
import { isDuplicate } from '../../database/engine.js';
import { EvidenceHead } from './evidence-head.entity.js';
import { EvidenceLinkRow } from './evidence-link.entity.js';
import { EvidenceRootRow } from './evidence-root.entity.js';

const HEAD = 'chain';

/** Append and read; there is no way to change or remove a link. */
@Injectable()
export class EvidenceRepository {
  /** Takes the end of the chain for this transaction and answers it as it was; others wait for the commit. */
  async takeHead(tx: Tx): Promise<EvidenceHead> {
    const take = () =>
      tx.manager
        .createQueryBuilder()
        .update(EvidenceHead)
        .set({ seq: () => 'seq + 1' })
        .where({ id: HEAD })
        .execute();
    if ((await take()).affected !== 1) {
      await tx.manager.insert(EvidenceHead, { id: HEAD, seq: 0, hash: beforeFirst }).catch((error: unknown) => {
        if (!isDuplicate(error)) throw error;
      });
      await take();
    }
    const head = await tx.manager.findOneByOrFail(EvidenceHead, { id: HEAD });
    return { ...head, seq: head.seq - 1 };
  }

  async append(tx: Tx, link: EvidenceLinkRow): Promise<void> {
    await tx.manager.insert(EvidenceLinkRow, link);
    await tx.manager.update(EvidenceHead, { id: HEAD, seq: link.seq }, { hash: link.hash });
  }

  head(manager: EntityManager): Promise<EvidenceHead | null> {
    return manager.findOneBy(EvidenceHead, { id: HEAD });
  }

  linksAfter(manager: EntityManager, seq: number, limit: number): Promise<EvidenceLinkRow[]> {
    return manager.find(EvidenceLinkRow, { where: { seq: MoreThan(seq) }, order: { seq: 'ASC' }, take: limit });
  }

  ofChallenge(manager: EntityManager, challengeId: string): Promise<EvidenceLinkRow[]> {
    return manager.find(EvidenceLinkRow, { where: { challengeId }, order: { seq: 'DESC' } });
  }

  /** The newest link about a row: what its text must still agree with. */
  latestAbout(manager: EntityManager, kind: EvidenceLinkRow['kind'], about: string): Promise<EvidenceLinkRow | null> {
    return manager.findOne(EvidenceLinkRow, { where: { kind, about }, order: { seq: 'DESC' } });
  }

  async hashesBetween(manager: EntityManager, fromSeq: number, toSeq: number): Promise<string[]> {
    const rows = await manager.find(EvidenceLinkRow, {
      select: { seq: true, hash: true },
      where: { seq: Between(fromSeq, toSeq) },
      order: { seq: 'ASC' },
    });
    return rows.map(({ hash }) => hash);
  }

  /** Number of the last link added before `until`, or null when there is none after `seq`. */
  async lastBefore(manager: EntityManager, seq: number, until: Date): Promise<number | null> {
    const row = await manager.findOne(EvidenceLinkRow, {
      select: { seq: true },
      where: { seq: MoreThan(seq), at: LessThan(until) },
      order: { seq: 'DESC' },
    });
    return row?.seq ?? null;
  }

  roots(manager: EntityManager, { before, limit }: { before?: string | undefined; limit: number }) {
    return manager.find(EvidenceRootRow, {
      where: before ? { day: LessThan(before) } : {},
      order: { day: 'DESC' },
      take: limit,
    });
  }

  allRoots(manager: EntityManager): Promise<EvidenceRootRow[]> {
    return manager.find(EvidenceRootRow, { order: { day: 'ASC' } });
  }

  rootOf(manager: EntityManager, day: string): Promise<EvidenceRootRow | null> {
    return manager.findOneBy(EvidenceRootRow, { day });
  }

  rootOver(manager: EntityManager, seq: number): Promise<EvidenceRootRow | null> {
    return manager.findOne(EvidenceRootRow, { where: { toSeq: MoreThanOrEqual(seq) }, order: { toSeq: 'ASC' } });
  }
}
