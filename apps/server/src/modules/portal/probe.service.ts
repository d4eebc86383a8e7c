import { Injectable, type OnModuleInit } from '@nestjs/common';
import { linkStateAfter, type StaffPortal } from '@market/contract/portal';
import { DAY_MS } from '@market/contract/shared';
import { actorOf, type Caller } from '../../common/caller.js';
import { Clock } from '../../common/clock.js';
import { DomainError, found } from '../../common/domain-error.js';
import { newId } from '../../common/ids.js';
import type { In } from '../../common/operation.decorator.js';
import { Schedule } from '../../common/schedule.js';
import { Transactions, type Tx } from '../../common/transactions.js';
import { AppConfig } from '../../config/app-config.js';
import { Outbound, OutboundRefused } from '../../integrations/outbound/outbound.port.js';
import { platformEntry } from '../audit/audit-entry.js';
import { MessageSender } from '../message/message-sender.js';
import { linkDown, linkUp } from './notices.js';
import type { PortalProbe } from './portal-probe.entity.js';
import type { Portal } from './portal.entity.js';
import { PortalRepository } from './portal.repository.js';
import { PortalService } from './portal.service.js';

const EVERY_MS = 30 * 60_000;
const LEASE_MS = 10 * 60_000;
const LIMITS = { maxBytes: 256 * 1024, timeoutMs: 10_000 };
const KEPT_DAYS = 90;
/** A site that answers these is there, though not for a machine: sign-in, method, firewall, too many. */
const THERE_ALL_THE_SAME = [401, 403, 405, 412, 429];

type Finding = Pick<PortalProbe, 'ok' | 'status' | 'tookMs' | 'problem'>;

/** 链接检测：looks at the addresses that may be looked at, and tells the bureau when one goes and when it is back. */
@Injectable()
export class ProbeService implements OnModuleInit {
  constructor(
    private readonly portals: PortalRepository,
    private readonly service: PortalService,
    private readonly outbound: Outbound,
    private readonly messages: MessageSender,
    private readonly schedule: Schedule,
    private readonly transactions: Transactions,
    private readonly config: AppConfig,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    if (!this.config.rehearsal)
      this.schedule.add({ name: 'portal-probe', everyMs: EVERY_MS, leaseMs: LEASE_MS, run: () => this.probeAll() });
  }

  async probeAll(): Promise<void> {
    for (const portal of await this.portals.list({})) {
      if (portal.url === null || !this.outbound.allows(portal.url)) continue;
      const finding = await this.look(portal.url);
      await this.transactions.run((tx) => this.note(tx, portal, finding));
    }
    await this.portals.forgetProbesBefore(new Date(this.clock.now().getTime() - KEPT_DAYS * DAY_MS));
  }

  async probe(caller: Caller, { params }: In<'POST /staff/portals/{id}/probe'>): Promise<StaffPortal> {
    const portal = found(await this.portals.find(params.id));
    if (portal.regionCode !== actorOf(caller).regionCode) throw new DomainError('notOwnBureau');
    if (portal.url === null) throw new DomainError('invalidInput', [{ path: 'url', message: '没有网址，无从检测' }]);
    if (!this.outbound.allows(portal.url)) throw new DomainError('hostNotAllowed');
    const finding = await this.look(portal.url);
    return this.transactions.write(caller, async (tx) => {
      tx.about('portal', portal.id);
      await this.note(tx, portal, finding);
      return this.service.show(found(await this.portals.find(portal.id, tx.manager)));
    });
  }

  private async look(url: string): Promise<Finding> {
    const began = performance.now();
    const done = (finding: Omit<Finding, 'tookMs'>): Finding => ({
      ...finding,
      tookMs: Math.round(performance.now() - began),
    });
    try {
      const { status, body } = await this.outbound.get(url, LIMITS);
      body.destroy();
      const ok = status < 400 || THERE_ALL_THE_SAME.includes(status);
      return done({ ok, status, problem: ok ? null : `对方答复 HTTP ${status}` });
    } catch (error) {
      if (!(error instanceof OutboundRefused)) throw error;
      return done({ ok: false, status: null, problem: error.message.slice(0, 200) });
    }
  }

  /** Dropped when the entry changed while it was looked at: what was found is of another address. */
  private async note(tx: Tx, portal: Portal, finding: Finding): Promise<void> {
    const failures = finding.ok ? 0 : portal.failures + 1;
    const linkState = linkStateAfter(portal.linkState, failures);
    const turned = linkState !== portal.linkState;
    const probe: PortalProbe = { id: newId(), portalId: portal.id, at: tx.now, ...finding };
    const change = {
      failures,
      linkState,
      checkedAt: tx.now,
      problem: finding.problem,
      linkSince: turned ? tx.now : portal.linkSince,
    };
    if (!(await this.portals.looked(tx, portal, probe, change)) || !turned) return;
    if (linkState === 'down') await this.tell(tx, portal, 'portal.down', linkDown(portal, finding.problem ?? ''));
    else if (portal.linkState === 'down') await this.tell(tx, portal, 'portal.up', linkUp(portal));
  }

  private async tell(
    tx: Tx,
    { id, regionCode }: Portal,
    action: 'portal.down' | 'portal.up',
    notice: ReturnType<typeof linkUp>,
  ): Promise<void> {
    tx.record(platformEntry(action, { type: 'portal', id }, tx.now));
    this.messages.toStaff(tx, regionCode, 'maintainer', notice);
  }
}
