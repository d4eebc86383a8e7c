import { Injectable, type OnModuleInit } from '@nestjs/common';
import { roleLabels, type Role } from '@market/contract/shared';
import { DomainError, refuse } from '../../common/domain-error.js';
import { ApprovalActs, type Asked } from '../approval/approval-acts.js';
import { RegionCatalog } from '../region/region-catalog.js';
import type { Account } from './account.entity.js';
import { AccountRepository } from './account.repository.js';
import { StaffAccounts } from './staff-accounts.js';

const object = (id: string) => ({ type: 'account', id }) as const;

/** What the system admin asks for and the security admin agrees to. */
@Injectable()
export class StaffAccountActs implements OnModuleInit {
  constructor(
    private readonly acts: ApprovalActs,
    private readonly staff: StaffAccounts,
    private readonly accounts: AccountRepository,
    private readonly regions: RegionCatalog,
  ) {}

  onModuleInit(): void {
    this.acts.register('openAccount', {
      ask: async (tx, _, opening) => {
        this.staff.check(opening);
        const { username, displayName, roles, regionCode } = opening;
        refuse((await this.accounts.findByDoor({ username }, tx)) ? 'usernameTaken' : undefined);
        return { facts: [['账号', username], ['姓名', displayName], ...this.standing({ roles, regionCode })] };
      },
      act: async (tx, caller, opening) => {
        const issued = await this.staff.open(tx, caller, opening);
        return { object: object(issued.account.id), issued };
      },
    });
    this.acts.register('grantRoles', {
      ask: async (tx, _, { accountId, roles, regionCode }) => {
        this.staff.check({ roles, regionCode });
        const person = await this.staff.person(tx, { accountId });
        if (person.roles.includes('expert')) throw new DomainError('stateConflict');
        const now = this.standing(person).map(([label, value]) => [`现在的${label}`, value] as const);
        return this.about(person, [...now, ...this.standing({ roles, regionCode })]);
      },
      act: async (tx, _, { roles, regionCode, ...ref }) => {
        await this.staff.grant(tx, ref, { roles, regionCode });
        return { object: object(ref.accountId) };
      },
    });
    this.acts.register('inviteAccount', {
      ask: async (tx, _, ref) => this.aboutPerson(await this.staff.person(tx, ref)),
      act: async (tx, caller, ref) => ({
        object: object(ref.accountId),
        issued: await this.staff.invite(tx, caller, ref),
      }),
    });
    this.acts.register('enableAccount', {
      ask: async (tx, _, ref) => this.aboutPerson(await this.staff.person(tx, ref)),
      act: async (tx, _, ref) => {
        await this.staff.turn(tx, ref, 'active');
        return { object: object(ref.accountId) };
      },
    });
  }

  private aboutPerson(person: Account): Asked {
    return this.about(person, this.standing(person));
  }

  private about({ id, username, displayName }: Account, facts: Asked['facts']): Asked {
    return { subjectId: id, facts: [['账号', username ?? ''], ['姓名', displayName], ...facts] };
  }

  private standing({ roles, regionCode }: { roles: readonly Role[]; regionCode: string | null }) {
    return [
      ['身份', roles.map((role) => roleLabels[role]).join('、')],
      ['所属', regionCode === null ? '不限一地' : this.regions.get(regionCode).shortName],
    ] as const;
  }
}
