import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { AuditFilter } from '@market/contract/audit';
import { In, Repository, type SelectQueryBuilder } from 'typeorm';
import { decodeCursor } from '../../common/paging.js';
import { likePattern } from '../../database/engine.js';
import { AuditEntry } from './audit-entry.entity.js';

const ULID = /^[0-9A-HJKMNP-TV-Z]{26}$/;

/** Append and read; there is no way to change or remove an entry. The whole trail: only the auditor's operations call this. */
@Injectable()
export class AuditRepository {
  constructor(@InjectRepository(AuditEntry) private readonly entries: Repository<AuditEntry>) {}

  /** The newest first. */
  list({
    limit,
    cursor,
    ...filter
  }: AuditFilter & { limit: number; cursor?: string | undefined }): Promise<AuditEntry[]> {
    const query = this.filtered(filter)
      .orderBy('a.id', 'DESC')
      .take(limit + 1);
    const after = decodeCursor(cursor);
    if (after) query.andWhere('a.id < :after', { after: after.id });
    return query.getMany();
  }

  /** Counts no further than `most` + 1. */
  async exceeds(filter: AuditFilter, most: number): Promise<boolean> {
    const found = await this.filtered(filter)
      .select('a.id')
      .take(most + 1)
      .getMany();
    return found.length > most;
  }

  /** Hashes by place in the chain. */
  async hashes(seqs: readonly number[]): Promise<Map<number, string | null>> {
    const found = await this.entries.find({ select: { seq: true, hash: true }, where: { seq: In([...seqs]) } });
    return new Map(found.map(({ seq, hash }) => [seq ?? 0, hash]));
  }

  private filtered({ action, q, region, result, from, until }: AuditFilter): SelectQueryBuilder<AuditEntry> {
    const query = this.entries.createQueryBuilder('a');
    if (action) query.andWhere('a.action = :action', { action });
    if (region) query.andWhere('a.regionCode = :region', { region });
    if (result) query.andWhere('a.result = :result', { result });
    if (from) query.andWhere('a.at >= :from', { from: new Date(from) });
    if (until) query.andWhere('a.at < :until', { until: new Date(until) });
    if (q && ULID.test(q)) query.andWhere('(a.objectId = :q OR a.requestId = :q)', { q });
    else if (q) query.andWhere("a.actorName LIKE :q ESCAPE '!'", { q: likePattern(q).slice(1) });
    return query;
  }
}
