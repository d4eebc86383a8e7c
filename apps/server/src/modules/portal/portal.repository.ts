import { Injectable } from '@nestjs/common';
import type { JumpKind } from '@market/contract/portal';
import { isoDay } from '@market/contract/shared';
import { DataSource, In, LessThan, MoreThanOrEqual, type EntityManager } from 'typeorm';
import { changeRow } from '../../common/conditional-update.js';
import { decodeCursor } from '../../common/paging.js';
import type { Tx } from '../../common/transactions.js';
import { isDuplicate } from '../../database/engine.js';
import { PortalJump } from './portal-jump.entity.js';
import { PortalProbe } from './portal-probe.entity.js';
import { Portal } from './portal.entity.js';

/** Portals are public to read; whoever writes has been asked which bureau is theirs. */
@Injectable()
export class PortalRepository {
  constructor(private readonly dataSource: DataSource) {}

  /** In the order of topics, a place's own order of entry within one. */
  list({ regionCode, retired = false }: { regionCode?: string | undefined; retired?: boolean }): Promise<Portal[]> {
    const where = { ...(regionCode !== undefined && { regionCode }), ...(!retired && { retired: false }) };
    return this.dataSource.manager.find(Portal, { where, order: { regionCode: 'ASC', retired: 'ASC', id: 'ASC' } });
  }

  find(id: string, manager: EntityManager = this.dataSource.manager): Promise<Portal | null> {
    return manager.findOneBy(Portal, { id });
  }

  async insert(tx: Tx, portal: Portal): Promise<void> {
    await tx.manager.insert(Portal, portal);
  }

  /** Conditional on the version that was read. What a look finds leaves the version alone. */
  async change(tx: Tx, portal: Portal, version: number, change: Partial<Portal>): Promise<Portal> {
    await changeRow(tx, Portal, { id: portal.id, version }, change);
    return Object.assign(new Portal(), portal, change, { version: version + 1 });
  }

  async looked(tx: Tx, portal: Portal, probe: PortalProbe, change: Partial<Portal>): Promise<boolean> {
    const { id, version, checkedAt } = portal;
    const unchanged = { id, version, ...(checkedAt && { checkedAt }) };
    const result = await tx.manager.update(Portal, unchanged, change);
    if (result.affected !== 1) return false;
    await tx.manager.insert(PortalProbe, probe);
    return true;
  }

  probes(portalId: string, { limit, cursor }: { limit: number; cursor?: string | undefined }): Promise<PortalProbe[]> {
    const after = decodeCursor(cursor);
    const query = this.dataSource.createQueryBuilder(PortalProbe, 'p').where('p.portalId = :portalId', { portalId });
    if (after)
      query.andWhere('(p.at < :at OR (p.at = :at AND p.id < :id))', { at: new Date(after.value), id: after.id });
    return query
      .orderBy('p.at', 'DESC')
      .addOrderBy('p.id', 'DESC')
      .limit(limit + 1)
      .getMany();
  }

  async forgetProbesBefore(moment: Date): Promise<void> {
    await this.dataSource.manager.delete(PortalProbe, { at: LessThan(moment) });
  }

  /** One more. Two at once are two more, also on the first of a day. */
  async countJump(portalId: string, kind: string, now: Date): Promise<void> {
    const manager = this.dataSource.manager;
    const key = { portalId, day: isoDay(now), kind };
    const counted = () => manager.increment(PortalJump, key, 'count', 1);
    if ((await counted()).affected) return;
    try {
      await manager.insert(PortalJump, { ...key, count: 1 });
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      await counted();
    }
  }

  /** By portal, of a Beijing day and all since. */
  async jumpsSince(portalIds: readonly string[], day: string): Promise<Map<string, number>> {
    const sums = new Map<string, number>();
    if (portalIds.length === 0) return sums;
    const where = { portalId: In([...portalIds]), day: MoreThanOrEqual(day) };
    for (const { portalId, count } of await this.dataSource.manager.findBy(PortalJump, where))
      sums.set(portalId, (sums.get(portalId) ?? 0) + count);
    return sums;
  }

  /** By place, Beijing day and kind, of a day and all since. */
  async jumpsByDay(day: string): Promise<{ regionCode: string; day: string; kind: JumpKind; count: number }[]> {
    const rows = await this.dataSource
      .createQueryBuilder(PortalJump, 'j')
      .innerJoin(Portal, 'p', 'p.id = j.portalId')
      .select('p.regionCode', 'regionCode')
      .addSelect('j.day', 'day')
      .addSelect('j.kind', 'kind')
      .addSelect('SUM(j.count)', 'count')
      .where('j.day >= :day', { day })
      .groupBy('p.regionCode')
      .addGroupBy('j.day')
      .addGroupBy('j.kind')
      .getRawMany<{ regionCode: string; day: string; kind: JumpKind; count: number | string }>();
    return rows.map((row) => ({ ...row, count: Number(row.count) }));
  }
}
