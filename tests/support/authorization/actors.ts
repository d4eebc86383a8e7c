import type { SessionChannel } from '@market/contract/account';
import { GUIDE_VERSION } from '@market/contract/privacy';
import type { Actor, Role, Seat } from '@market/contract/shared';
import { newId } from '../../../apps/server/src/common/ids.js';
import { Transactions } from '../../../apps/server/src/common/transactions.js';
import { Account } from '../../../apps/server/src/modules/account/account.entity.js';
import { Session } from '../../../apps/server/src/modules/account/session.entity.js';
import { SessionService } from '../../../apps/server/src/modules/account/session.service.js';
import { newPerson } from '../../../apps/server/src/modules/account/new-person.js';
import { Membership } from '../../../apps/server/src/modules/organization/membership.entity.js';
import { Organization } from '../../../apps/server/src/modules/organization/organization.entity.js';
import { GuideConsentRow } from '../../../apps/server/src/modules/privacy/guide-consent.entity.js';
import type { TestApp } from '../app.js';

/** Somebody who asks: what the test knows of them, and what they show at the door. */
export interface Who {
  name: string;
  /** As the contract's rules see them; null for nobody, whatever they show. */
  actor: Actor | null;
  token: string | null;
}

interface Person {
  roles?: Role[];
  regionCode?: string | null;
  organization?: Organization;
  seat?: Seat;
  channel?: SessionChannel;
}

const NOBODY: Who = { name: 'anonymous', actor: null, token: null };

const channelOf = (roles: readonly Role[]): SessionChannel =>
  roles.length === 0 ? 'phone' : roles.includes('cityPlatform') ? 'cityKey' : 'console';

/** People of every kind, made when first asked for and signed in without a password. */
export class Actors {
  private readonly made = new Map<string, Promise<Who>>();
  readonly anonymous = NOBODY;

  constructor(private readonly market: TestApp) {}

  /** A further person with this seat in the organization. */
  member(organization: Organization, seat: Seat): Promise<Who> {
    return this.once(`${seat} of ${organization.id}`, { organization, seat });
  }

  staff(role: Role, regionCode: string | null): Promise<Who> {
    return this.once(`${role}${regionCode ? ` of ${regionCode}` : ''}`, { roles: [role], regionCode });
  }

  citizen(): Promise<Who> {
    return this.once('citizen', {});
  }

  /** Somebody whose session may be ended. */
  visitor(): Promise<Who> {
    return this.once('visitor', { channel: 'wechat' });
  }

  /** Of an organization that is none of these. */
  async memberOfAnother(ids: readonly string[]): Promise<Who> {
    const others = await this.manager.find(Organization, { order: { id: 'ASC' }, take: 4 });
    const other = others.find(({ id }) => !ids.includes(id));
    if (!other) throw new Error('there is no other organization');
    return this.member(other, 'admin');
  }

  /** Somebody who was a member until the account was disabled. */
  async disabled(organization: Organization): Promise<Who> {
    const who = await this.create('disabled', { organization, seat: 'admin' });
    await this.manager.update(Account, { id: who.actor?.accountId ?? '' }, { state: 'disabled' });
    return { ...who, actor: null };
  }

  /** Somebody whose session has run out. */
  async expired(organization: Organization): Promise<Who> {
    const who = await this.create('expired', { organization, seat: 'admin' });
    await this.manager.update(Session, { accountId: who.actor?.accountId ?? '' }, { expiresAt: new Date(0) });
    return { ...who, actor: null };
  }

  /** Somebody who is in the database already. */
  account(id: string): Promise<Who> {
    return this.remember(`account ${id}`, async () => {
      const account = await this.manager.findOneByOrFail(Account, { id });
      const membership = await this.manager.findOneBy(Membership, { accountId: id });
      const organization = membership && (await this.organization(membership.organizationId));
      const person = { ...account, ...(organization && { organization, seat: membership.seat }) };
      return this.signIn(account, account.displayName, person);
    });
  }

  organization(id: string): Promise<Organization> {
    return this.manager.findOneByOrFail(Organization, { id });
  }

  private get manager() {
    return this.market.dataSource.manager;
  }

  private once(name: string, person: Person): Promise<Who> {
    return this.remember(name, () => this.create(name, person));
  }

  private remember(name: string, make: () => Promise<Who>): Promise<Who> {
    const known = this.made.get(name) ?? make();
    this.made.set(name, known);
    return known;
  }

  private async create(name: string, person: Person): Promise<Who> {
    const { roles = [], regionCode = null, organization, seat = 'admin' } = person;
    const account = Object.assign(new Account(), newPerson(new Date()), { displayName: '演示人员', roles, regionCode });
    if (roles.length > 0) account.username = `s-${account.id.toLowerCase()}`;
    await this.manager.insert(Account, account);
    const { id: accountId } = account;
    if (organization)
      await this.manager.insert(Membership, { accountId, organizationId: organization.id, seat, joinedAt: new Date() });
    return this.signIn(account, name, { ...person, seat });
  }

  private async signIn(
    account: Account,
    name: string,
    { organization, seat = 'admin', channel }: Person,
  ): Promise<Who> {
    const { id, displayName, roles, regionCode } = account;
    if (roles.length === 0) await this.agreeToGuide(id);
    const own = organization ? { id: organization.id, regionCode: organization.regionCode, seat } : null;
    return {
      name,
      actor: { accountId: id, displayName, roles, regionCode, organization: own },
      token: await this.open(id, channel ?? channelOf(roles)),
    };
  }

  private async agreeToGuide(accountId: string): Promise<void> {
    const agreed = { id: newId(), accountId, version: GUIDE_VERSION, digest: '0'.repeat(64), agreedAt: new Date() };
    await this.manager.insert(GuideConsentRow, agreed);
  }

  private open(accountId: string, channel: SessionChannel): Promise<string> {
    const from = { ip: '127.0.0.1', userAgent: '' };
    const sessions = this.market.app.get(SessionService);
    return this.market.app
      .get(Transactions)
      .run(async (tx) => (await sessions.open(tx, accountId, channel, from)).token);
  }
}
