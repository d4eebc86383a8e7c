import { Injectable } from '@nestjs/common';
import {
  JUMP_DAYS,
  portalIssues,
  whyCannotConfirmPortal,
  whyCannotEditPortal,
  type PortalContent,
  type StaffPortal,
} from '@market/contract/portal';
import { addDays, isoDay } from '@market/contract/shared';
import { actorOf, type Caller } from '../../common/caller.js';
import { Clock } from '../../common/clock.js';
import { DomainError, found, refuse } from '../../common/domain-error.js';
import { newId } from '../../common/ids.js';
import type { In, Out } from '../../common/operation.decorator.js';
import { pageFrom } from '../../common/paging.js';
import { Transactions, type Tx } from '../../common/transactions.js';
import { RegionCatalog } from '../region/region-catalog.js';
import { PortalReads } from './portal-reads.js';
import { Portal } from './portal.entity.js';
import { PortalRepository } from './portal.repository.js';
import { probeView, staffPortal } from './portal.view.js';

/** What a changed address no longer has. */
const unlooked = {
  confirmedAt: null,
  confirmedByName: null,
  linkState: 'unchecked',
  linkSince: null,
  checkedAt: null,
  failures: 0,
  problem: null,
} as const satisfies Partial<Portal>;

/** 平台入口：each bureau keeps its own, a second person confirms. */
@Injectable()
export class PortalService {
  constructor(
    private readonly portals: PortalRepository,
    private readonly reads: PortalReads,
    private readonly regions: RegionCatalog,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async list({ query }: In<'GET /portals'>): Promise<Out<'GET /portals'>> {
    const items = await this.reads.list(query.region && this.regions.get(query.region).code);
    return { items, nextCursor: null, total: items.length };
  }

  async jumped({ params, body }: In<'POST /portals/{id}/jumps'>): Promise<void> {
    const portal = found(await this.portals.find(params.id));
    if (portal.confirmedAt === null || portal.retired) throw new DomainError('notFound');
    await this.portals.countJump(portal.id, body.kind, this.clock.now());
  }

  async staffList({ query }: In<'GET /staff/portals'>): Promise<Out<'GET /staff/portals'>> {
    const rows = await this.portals.list({
      regionCode: query.region && this.regions.get(query.region).code,
      retired: true,
    });
    const jumps = await this.portals.jumpsSince(
      rows.map(({ id }) => id),
      this.firstDay(),
    );
    const items = rows.map((row) => staffPortal(row, jumps.get(row.id) ?? 0));
    return { items, nextCursor: null, total: items.length };
  }

  create(caller: Caller, { body }: In<'POST /staff/portals'>): Promise<StaffPortal> {
    const { regionCode, ...content } = body;
    return this.transactions.write(caller, async (tx) => {
      const actor = actorOf(caller);
      refuse(whyCannotEditPortal(actor, this.regions.get(regionCode).code));
      const portal = Object.assign(new Portal(), {
        ...contentOf(content),
        ...unlooked,
        id: newId(),
        regionCode,
        retired: false,
        version: 1,
        editedBy: actor.accountId,
        editedByName: actor.displayName,
        createdAt: tx.now,
      });
      await this.portals.insert(tx, portal);
      tx.about('portal', portal.id);
      tx.emit('portal.changed', { regionCode: portal.regionCode });
      return staffPortal(portal, 0);
    });
  }

  save(caller: Caller, { params, body }: In<'PUT /staff/portals/{id}'>): Promise<StaffPortal> {
    const { version, ...content } = body;
    return this.change(caller, params.id, version, (portal) => {
      const actor = actorOf(caller);
      refuse(whyCannotEditPortal(actor, portal.regionCode));
      const editor = { editedBy: actor.accountId, editedByName: actor.displayName };
      return { ...contentOf(content), ...editor, ...unlooked, retired: false };
    });
  }

  confirm(caller: Caller, { params, body }: In<'POST /staff/portals/{id}/confirm'>): Promise<StaffPortal> {
    return this.change(caller, params.id, body.version, (portal, tx) => {
      const actor = actorOf(caller);
      refuse(whyCannotConfirmPortal(actor, portal));
      if (portal.retired || portal.confirmedAt !== null) throw new DomainError('stateConflict');
      // What the configuration brought along has a name and perhaps no address yet.
      contentOf(portal);
      return { confirmedAt: tx.now, confirmedByName: actor.displayName };
    });
  }

  retire(caller: Caller, { params, body }: In<'POST /staff/portals/{id}/retire'>): Promise<StaffPortal> {
    return this.change(caller, params.id, body.version, (portal) => {
      refuse(whyCannotEditPortal(actorOf(caller), portal.regionCode));
      if (portal.retired) throw new DomainError('stateConflict');
      return { retired: true };
    });
  }

  async probes({
    params,
    query,
  }: In<'GET /staff/portals/{id}/probes'>): Promise<Out<'GET /staff/portals/{id}/probes'>> {
    const { id } = found(await this.portals.find(params.id));
    const rows = await this.portals.probes(id, query);
    return pageFrom(rows, query.limit, (row) => ({ value: row.at.toISOString(), id: row.id }), probeView);
  }

  async show(portal: Portal): Promise<StaffPortal> {
    const jumps = await this.portals.jumpsSince([portal.id], this.firstDay());
    return staffPortal(portal, jumps.get(portal.id) ?? 0);
  }

  private change(
    caller: Caller,
    id: string,
    version: number,
    decide: (portal: Portal, tx: Tx) => Partial<Portal>,
  ): Promise<StaffPortal> {
    return this.transactions.write(caller, async (tx) => {
      tx.about('portal', id);
      const portal = found(await this.portals.find(id, tx.manager));
      tx.emit('portal.changed', { regionCode: portal.regionCode });
      return this.show(await this.portals.change(tx, portal, version, decide(portal, tx)));
    });
  }

  private firstDay(): string {
    return addDays(isoDay(this.clock.now()), 1 - JUMP_DAYS);
  }
}

/** The parts of its mode alone, complete. */
function contentOf({ topic, name, mode, url, appId, path, source }: PortalContent): PortalContent {
  const content = {
    topic,
    name,
    mode,
    // As a browser reads it: a host of foreign letters is named as the one it is.
    url: url && new URL(url).href,
    source,
    ...(mode === 'miniProgram' ? { appId, path } : { appId: null, path: null }),
  };
  const issues = portalIssues(content);
  if (issues.length > 0) throw new DomainError('invalidInput', issues);
  return content;
}
