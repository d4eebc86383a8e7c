import { Injectable } from '@nestjs/common';
import { beforeFirst } from '@market/contract/evidence';
import { DataSource, IsNull, MoreThan, MoreThanOrEqual } from 'typeorm';
import { headOf } from '../../common/chain.js';
import { EvidenceRepository } from '../evidence/evidence.repository.js';
import { AuditEntry } from './audit-entry.entity.js';
import { AuditTrail } from './audit-trail.js';

const CHUNK = 500;

export interface AuditReport {
  entries: number;
  /** The first that does not agree; undefined when all is whole. */
  finding?: string;
}

/** Walks the whole trail from its first entry. */
@Injectable()
export class AuditCheck {
  constructor(
    private readonly dataSource: DataSource,
    private readonly trail: AuditTrail,
    private readonly links: EvidenceRepository,
  ) {}

  async run(): Promise<AuditReport> {
    const { manager } = this.dataSource;
    // Read first: entries that are added while we walk stand behind it.
    const head = (await headOf(manager, 'audit')) ?? { seq: 0, hash: beforeFirst };
    let last = { seq: 0, hash: beforeFirst };
    let first: AuditEntry | undefined;
    for (;;) {
      const entries = await manager.find(AuditEntry, {
        where: { seq: MoreThan(last.seq) },
        order: { seq: 'ASC' },
        take: CHUNK,
      });
      for (const entry of entries) {
        if (last.seq === head.seq && last.hash !== head.hash) return this.ended(last.seq);
        const finding = this.whyBroken(entry, last);
        if (finding) return { entries: last.seq, finding };
        first ??= entry;
        last = { seq: last.seq + 1, hash: entry.hash ?? '' };
      }
      if (entries.length < CHUNK) break;
    }
    if (last.seq < head.seq || (last.seq === head.seq && last.hash !== head.hash)) return this.ended(last.seq);
    const anchor = await this.links.latestOf(manager, 'audit.anchored');
    if (anchor && Number(anchor.about) > last.seq) return this.ended(last.seq);
    const slipped = first && (await this.unnumberedSince(first));
    return slipped ? { entries: last.seq, finding: `${nameOf(slipped)}没有编号，不是平台写的` } : { entries: last.seq };
  }

  private whyBroken(entry: AuditEntry, last: { seq: number; hash: string }): string | undefined {
    const next = last.seq + 1;
    if (entry.seq !== next) return `缺第 ${next} 条`;
    return this.trail.hashOf(entry, last.hash) === entry.hash ? undefined : `第 ${next} 条（${nameOf(entry)}）被改动`;
  }

  private readonly ended = (seq: number): AuditReport => ({ entries: seq, finding: `第 ${seq} 条之后被截断` });

  /** The numbers began with the first chained entry: ones without a number from then on were slipped in. */
  private unnumberedSince({ at }: AuditEntry): Promise<AuditEntry | null> {
    return this.dataSource.manager.findOne(AuditEntry, {
      where: { seq: IsNull(), at: MoreThanOrEqual(at) },
      order: { id: 'ASC' },
    });
  }
}

const nameOf = ({ at, action, actorName }: AuditEntry): string => `${at.toISOString()} ${actorName} ${action}`;
