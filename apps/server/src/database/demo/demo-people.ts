import { DAY_MS, type Role } from '@market/contract/shared';
import { newId } from '../../common/ids.js';
import type { CryptoProvider } from '../../integrations/crypto/crypto-provider.js';
import { phonePurpose } from '../../modules/account/account-phone.js';
import { Account } from '../../modules/account/account.entity.js';
import { newPerson } from '../../modules/account/new-person.js';
import type { Membership } from '../../modules/organization/membership.entity.js';
import { Organization } from '../../modules/organization/organization.entity.js';
import { unvetted } from './demo-claims.js';
import type { DemoFiles } from './demo-files.js';

const REGISTERED_DAYS_AGO = 600;

export interface People {
  accounts: Account[];
  organizations: Organization[];
  memberships: Membership[];
  /** By the key the files use. */
  organizationOf: (key: string) => Organization;
  memberOf: (key: string, displayName?: string) => string;
  /** By user name: `suzhou-verifier`. */
  staffOf: (username: string) => Account;
  /** The maintainer and the verifier of a place. */
  bureauOf: (regionCode: string) => { maintainer: Account; verifier: Account };
}

/** Fictional organizations and their people, and staff of every place with one password. */
export function peopleRows(
  files: Pick<DemoFiles, 'organizations' | 'accounts'>,
  { passwordHash, crypto, now }: { passwordHash: string; crypto: CryptoProvider; now: Date },
): People {
  const since = new Date(now.getTime() - REGISTERED_DAYS_AGO * DAY_MS);
  const person = (more: Partial<Account>): Account =>
    Object.assign(new Account(), newPerson(since), { demo: true }, more);
  const organizations = new Map(
    files.organizations.map(
      ({ key, ...content }) => [key, registered(content, since, !unvetted.includes(key))] as const,
    ),
  );
  const members = files.accounts.members.map(({ organization, phone, displayName, seat }) => {
    const phoneHash = crypto.blindIndex('phone', phone);
    const phoneSealed = JSON.stringify(crypto.seal(phonePurpose(phoneHash), phone));
    return { organization, seat, account: person({ displayName, phoneHash, phoneSealed }) };
  });
  const organizationOf = (key: string): Organization => get(organizations.get(key), key);
  const staff = files.accounts.staff.map((account) => person({ ...account, passwordHash }));
  const withRole = (role: Role, regionCode: string): Account =>
    get(
      staff.find((account) => account.regionCode === regionCode && account.roles.includes(role)),
      `${role} ${regionCode}`,
    );
  return {
    accounts: [...staff, ...members.map(({ account }) => account)],
    organizations: [...organizations.values()],
    memberships: members.map(({ organization, seat, account }) => ({
      accountId: account.id,
      organizationId: organizationOf(organization).id,
      seat,
      joinedAt: since,
    })),
    organizationOf,
    memberOf: (key, displayName) =>
      get(
        members.find(
          ({ organization, account }) =>
            organization === key && (displayName ?? account.displayName) === account.displayName,
        ),
        key,
      ).account.id,
    staffOf: (username) =>
      get(
        staff.find((account) => account.username === username),
        username,
      ),
    bureauOf: (regionCode) => ({
      maintainer: withRole('maintainer', regionCode),
      verifier: withRole('verifier', regionCode),
    }),
  };
}

const registered = (
  content: Omit<DemoFiles['organizations'][number], 'key'>,
  since: Date,
  verified: boolean,
): Organization =>
  Object.assign(new Organization(), content, {
    id: newId(),
    state: verified ? 'verified' : 'declared',
    verifiedAt: verified ? since : null,
    demo: true,
    version: 1,
    createdAt: since,
    updatedAt: since,
  } as const);

function get<T>(value: T | undefined, key: string): T {
  if (value === undefined) throw new Error(`the demonstration data have no "${key}"`);
  return value;
}
