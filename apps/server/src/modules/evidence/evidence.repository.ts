import { Injectable } from '@nestjs/common';
import { Between, LessThan, MoreThan, MoreThanOrEqual, type EntityManager } from 'typeorm';
import { moveHead } from '../../common/chain.js';
import type { Tx } from '../../common/transactions.js';
import { EvidenceLinkRow } from './evidence-link.entity.js';
import { EvidenceRootRow } from './evidence-root.entity.js';

/** Append and read; there is no way to change or remove a link. */
@Injectable()
export class EvidenceRepository {
  async append(tx: Tx, link: EvidenceLinkRow): Promise<void> {
    await tx.manager.insert(EvidenceLinkRow, link);
    await moveHead(tx.manager, 'evidence', link.hash);
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

  latestOf(manager: EntityManager, kind: EvidenceLinkRow['kind']): Promise<EvidenceLinkRow | null> {
    return manager.findOne(EvidenceLinkRow, { where: { kind }, order: { seq: 'DESC' } });
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
