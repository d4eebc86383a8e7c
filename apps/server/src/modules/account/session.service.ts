import { Injectable } from '@nestjs/common';
import {
  CONSOLE_HOURS,
  CONSOLE_IDLE_MINUTES,
  dutyOf,
  type OwnDuty,
  type SessionChannel,
} from '@market/contract/account';
import { MINUTE_MS, type Actor } from '@market/contract/shared';
import type { Caller } from '../../common/caller.js';
import { Clock } from '../../common/clock.js';
import { newId } from '../../common/ids.js';
import type { Tx } from '../../common/transactions.js';
import { AppConfig } from '../../config/app-config.js';
import { CryptoProvider } from '../../integrations/crypto/crypto-provider.js';
import { deviceOf } from './device.js';
import type { Session } from './session.entity.js';
import { StandIns } from '../substitute/stand-ins.js';
import { SessionRepository, type SessionRow } from './session.repository.js';

/** Phones keep 7 days, a key a year. */
const lifetimes: Record<SessionChannel, { idleMs: number; totalMs: number }> = {
  console: { idleMs: CONSOLE_IDLE_MINUTES * MINUTE_MS, totalMs: CONSOLE_HOURS * 60 * MINUTE_MS },
  wechat: { idleMs: 7 * 24 * 60 * MINUTE_MS, totalMs: 7 * 24 * 60 * MINUTE_MS },
  phone: { idleMs: 7 * 24 * 60 * MINUTE_MS, totalMs: 7 * 24 * 60 * MINUTE_MS },
  cityKey: { idleMs: 365 * 24 * 60 * MINUTE_MS, totalMs: 365 * 24 * 60 * MINUTE_MS },
};

type From = Pick<Caller, 'ip' | 'userAgent'>;
interface Found {
  channel: SessionChannel;
  sessionId: string;
  actor: Actor;
  duty: OwnDuty | null;
}

/** 职务只在控制台行使：a phone's session lasts a week and knows no second factor. */
export const actorThrough = (channel: SessionChannel, actor: Actor): Actor =>
  channel === 'wechat' || channel === 'phone' ? { ...actor, roles: [], regionCode: null } : actor;

@Injectable()
export class SessionService {
  constructor(
    private readonly sessions: SessionRepository,
    private readonly standIns: StandIns,
    private readonly crypto: CryptoProvider,
    private readonly clock: Clock,
    private readonly config: AppConfig,
  ) {}

  /** A fresh session; the token is returned once and kept only as a keyed digest. */
  async open(
    tx: Tx,
    accountId: string,
    channel: SessionChannel,
    from: From,
  ): Promise<{ token: string; expiresAt: Date }> {
    const token = this.crypto.newToken();
    const expiresAt = new Date(tx.now.getTime() + lifetimes[channel].totalMs);
    await this.sessions.insert(tx, {
      id: newId(),
      tokenHash: this.hash(token),
      accountId,
      channel,
      ip: from.ip,
      device: deviceOf(from.userAgent),
      createdAt: tx.now,
      lastSeenAt: tx.now,
      expiresAt,
      revokedAt: null,
    });
    return { token, expiresAt };
  }

  /** Null for a token that is unknown, revoked, expired or idle too long: then the caller is nobody. */
  async find(token: string, touch = true): Promise<Found | null> {
    const session = await this.sessions.find(this.hash(token));
    const now = this.clock.now();
    if (!session || session.expiresAt <= now) return null;
    const idleMs = now.getTime() - session.lastSeenAt.getTime();
    if (idleMs > lifetimes[session.channel].idleMs) return null;
    if (touch && idleMs > MINUTE_MS) await this.sessions.touch(session.sessionId, now);
    const { sessionId, actor } = session;
    const duty = this.dutyOf(session, now);
    return {
      channel: session.channel,
      sessionId,
      actor: await this.withLent(actorThrough(session.channel, actor)),
      duty,
    };
  }

  private dutyOf({ channel, signIn, agreed }: SessionRow, now: Date): OwnDuty | null {
    if (channel === 'console') return dutyOf(signIn, this.config.secondFactorRequired, now);
    return channel === 'cityKey' || agreed ? null : 'agreeToGuide';
  }

  /** With the roles of colleagues the actor stands in for today. */
  async withLent(actor: Actor): Promise<Actor> {
    if (actor.roles.length === 0) return actor;
    const standsInFor = await this.standIns.of(actor.accountId, actor.roles);
    if (standsInFor.length === 0) return actor;
    const lent = standsInFor.flatMap(({ roles }) => roles);
    return { ...actor, roles: [...new Set([...actor.roles, ...lent])], standsInFor };
  }

  keysOf(accounts: readonly { id: string }[]): Promise<Map<string, Date>> {
    return this.sessions.keys(
      accounts.map(({ id }) => id),
      this.clock.now(),
    );
  }

  /** When the session began; null when there is none. */
  beganAt(sessionId: string): Promise<Date | null> {
    return this.sessions.beganAt(sessionId);
  }

  revoke(tx: Tx, accountId: string, sessionId: string): Promise<void> {
    return this.sessions.revoke(tx, accountId, sessionId);
  }

  /** `except`: the one that asks for it stays. */
  revokeAll(tx: Tx, accountId: string, except: string | null = null): Promise<void> {
    return this.sessions.revokeAll(tx, accountId, except);
  }

  /** Those that would still be let in, the newest first. */
  async listOf(accountId: string): Promise<Session[]> {
    const now = this.clock.now();
    const sessions = await this.sessions.listOf(accountId, now);
    return sessions.filter(
      ({ channel, lastSeenAt }) => now.getTime() - lastSeenAt.getTime() <= lifetimes[channel].idleMs,
    );
  }

  private hash(token: string): string {
    return this.crypto.blindIndex('session', token);
  }
}
