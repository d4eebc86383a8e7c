import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Brackets, Repository } from 'typeorm';
import type { In } from '../../common/operation.decorator.js';
import { decodeCursor } from '../../common/paging.js';
import { AuditEntry } from './audit-entry.entity.js';

/** Append and read; there is no way to change or remove an entry. */
@Injectable()
export class AuditRepository {
  constructor(@InjectRepository(AuditEntry) private readonly entries: Repository<AuditEntry>) {}

  /** The whole trail: only the auditor's operation calls this. */
  async list({ limit, cursor, action, objectId, from, until }: In<'GET /staff/audit'>['query']): Promise<AuditEntry[]> {
    const query = this.entries
      .createQueryBuilder('a')
      .orderBy('a.id', 'DESC')
      .take(limit + 1);
    if (action) query.andWhere('a.action = :action', { action });
    if (objectId) query.andWhere('a.objectId = :objectId', { objectId });
    if (from) query.andWhere('a.at >= :from', { from: new Date(from) });
    if (until) query.andWhere('a.at < :until', { until: new Date(until) });
    const after = decodeCursor(cursor);
    if (after) query.andWhere(new Brackets((w) => w.where('a.id < :after', { after: after.id })));
    return query.getMany();
  }
}
