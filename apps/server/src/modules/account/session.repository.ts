import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { SignInState, SessionChannel } from '@market/contract/account';
import { GUIDE_VERSION } from '@market/contract/privacy';
import type { Actor, Role, Seat } from '@market/contract/shared';
import { In, IsNull, MoreThan, Not, Repository } from 'typeorm';
import { exactlyOne } from '../../common/conditional-update.js';
import type { Tx } from '../../common/transactions.js';
import { instantFrom, jsonFrom } from '../../database/engine.js';
import { Membership } from '../organization/membership.entity.js';
import { Organization } from '../organization/organization.entity.js';
import { GuideConsentRow } from '../privacy/guide-consent.entity.js';
import { Account } from './account.entity.js';
import { Session } from './session.entity.js';

export interface SessionRow {
  sessionId: string;
  channel: SessionChannel;
  lastSeenAt: Date;
  expiresAt: Date;
  actor: Actor;
  signIn: SignInState;
  /** Whether the person agrees to the privacy guide in force. */
  agreed: boolean;
}

export interface EndingKey {
  sessionId: string;
  /** As the driver gives it. */
  expiresAt: string | Date;
  displayName: string;
  regionCode: string;
}

interface RawSession {
  sessionId: string;
  channel: SessionChannel;
  lastSeenAt: string | Date;
  expiresAt: string | Date;
  accountId: string;
  displayName: string;
  roles: unknown;
  regionCode: string | null;
  passwordSetAt: string | Date | null;
  secondFactorSince: string | Date | null;
  organizationId: string | null;
  organizationRegion: string | null;
  seat: Seat | null;
  agreements: string | number;
}

@Injectable()
export class SessionRepository {
  constructor(@InjectRepository(Session) private readonly sessions: Repository<Session>) {}

  /** The living session of a token with its actor as the database has it now: one query a request. */
  async find(tokenHash: string): Promise<SessionRow | null> {
    const row = await this.sessions
      .createQueryBuilder('s')
      .innerJoin(Account, 'a', 'a.id = s.accountId')
      .leftJoin(Membership, 'm', 'm.accountId = a.id')
      .leftJoin(Organization, 'o', 'o.id = m.organizationId')
      .select('s.id', 'sessionId')
      .addSelect('s.channel', 'channel')
      .addSelect('s.lastSeenAt', 'lastSeenAt')
      .addSelect('s.expiresAt', 'expiresAt')
      .addSelect('a.id', 'accountId')
      .addSelect('a.displayName', 'displayName')
      .addSelect('a.roles', 'roles')
      .addSelect('a.regionCode', 'regionCode')
      .addSelect('a.passwordSetAt', 'passwordSetAt')
      .addSelect('a.secondFactorSince', 'secondFactorSince')
      .addSelect('o.id', 'organizationId')
      .addSelect('o.regionCode', 'organizationRegion')
      .addSelect('m.seat', 'seat')
      .addSelect(
        (guide) =>
          guide
            .select('COUNT(*)')
            .from(GuideConsentRow, 'g')
            .where('g.accountId = a.id AND g.version = :guide AND g.withdrawnAt IS NULL', { guide: GUIDE_VERSION }),
        'agreements',
      )
      .where('s.tokenHash = :tokenHash', { tokenHash })
      .andWhere('s.revokedAt IS NULL')
      .andWhere("a.state = 'active'")
      .getRawOne<RawSession>();
    return row ? sessionRow(row) : null;
  }

  async insert(tx: Tx, session: Session): Promise<void> {
    await tx.manager.insert(Session, session);
  }

  async touch(id: string, now: Date): Promise<void> {
    await this.sessions.update({ id }, { lastSeenAt: now });
  }

  /** The keys that are good at `now`, by account. */
  async keys(accountIds: readonly string[], now: Date): Promise<Map<string, Date>> {
    if (accountIds.length === 0) return new Map();
    const rows = await this.sessions.find({
      select: { accountId: true, expiresAt: true },
      where: { accountId: In([...accountIds]), channel: 'cityKey', revokedAt: IsNull(), expiresAt: MoreThan(now) },
    });
    return new Map(rows.map(({ accountId, expiresAt }) => [accountId, expiresAt]));
  }

  /** Keys of active accounts that are good at `now` and no longer at `until`. */
  keysEnding(now: Date, until: Date): Promise<EndingKey[]> {
    return this.sessions
      .createQueryBuilder('s')
      .innerJoin(Account, 'a', "a.id = s.accountId AND a.state = 'active'")
      .select('s.id', 'sessionId')
      .addSelect('s.expiresAt', 'expiresAt')
      .addSelect('a.displayName', 'displayName')
      .addSelect('a.regionCode', 'regionCode')
      .where("s.channel = 'cityKey' AND s.revokedAt IS NULL AND s.expiresAt > :now AND s.expiresAt <= :until", {
        now,
        until,
      })
      .getRawMany<EndingKey>();
  }

  /** Only one of the account's own; 'notFound' when it is not, or has ended. */
  async revoke(tx: Tx, accountId: string, id: string): Promise<void> {
    const ended = await tx.manager.update(Session, { id, accountId, revokedAt: IsNull() }, { revokedAt: tx.now });
    exactlyOne(ended, 'notFound');
  }

  async revokeAll(tx: Tx, accountId: string, except: string | null): Promise<void> {
    const others = { accountId, revokedAt: IsNull(), ...(except !== null && { id: Not(except) }) };
    await tx.manager.update(Session, others, { revokedAt: tx.now });
  }

  /** When the session began; null when there is none. */
  async beganAt(id: string): Promise<Date | null> {
    const session = await this.sessions.findOne({ select: { id: true, createdAt: true }, where: { id } });
    return session?.createdAt ?? null;
  }

  listOf(accountId: string, now: Date): Promise<Session[]> {
    const where = { accountId, revokedAt: IsNull(), expiresAt: MoreThan(now) };
    return this.sessions.find({ where, order: { lastSeenAt: 'DESC' }, take: 50 });
  }
}

function sessionRow(row: RawSession): SessionRow {
  const { organizationId, organizationRegion, seat } = row;
  return {
    sessionId: row.sessionId,
    channel: row.channel,
    lastSeenAt: instantFrom(row.lastSeenAt),
    expiresAt: instantFrom(row.expiresAt),
    signIn: {
      passwordSetAt: row.passwordSetAt ? instantFrom(row.passwordSetAt) : null,
      secondFactorSince: row.secondFactorSince ? instantFrom(row.secondFactorSince) : null,
    },
    agreed: Number(row.agreements) > 0,
    actor: {
      accountId: row.accountId,
      displayName: row.displayName,
      roles: jsonFrom<Role[]>(row.roles),
      regionCode: row.regionCode,
      organization:
        organizationId && organizationRegion && seat
          ? { id: organizationId, regionCode: organizationRegion, seat }
          : null,
    },
  };
}
