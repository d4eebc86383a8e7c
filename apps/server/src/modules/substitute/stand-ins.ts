import { Injectable } from '@nestjs/common';
import { isoDay, type Role, type StandIn } from '@market/contract/shared';
import { DataSource, type EntityManager } from 'typeorm';
import { Clock } from '../../common/clock.js';
import { jsonFrom } from '../../database/engine.js';
import { Account } from '../account/account.entity.js';
import { SubstituteRow } from './substitute.entity.js';

interface Covered {
  absentId: string;
  absentName: string;
  absentRoles: unknown;
  substituteId: string;
  roles: unknown;
}

/** Who stands in for whom today. What the absent one has lost, or lost the account, is lent to nobody. */
@Injectable()
export class StandIns {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Whose roles this person has besides their own. */
  async of(accountId: string, own: readonly Role[]): Promise<StandIn[]> {
    const rows = await this.today(this.dataSource.manager, 's.substituteId = :accountId', { accountId });
    return rows
      .map(({ absentId, absentName, roles }) => ({
        accountId: absentId,
        displayName: absentName,
        roles: roles.filter((role) => !own.includes(role)),
      }))
      .filter(({ roles }) => roles.length > 0);
  }

  /** By absent person, the substitutes for any of the roles. */
  async instead(manager: EntityManager, roles: readonly Role[]): Promise<Map<string, string[]>> {
    const rows = await this.today(manager, '1 = 1', {});
    const instead = new Map<string, string[]>();
    for (const row of rows)
      if (row.roles.some((role) => roles.includes(role)))
        instead.set(row.absentId, [...(instead.get(row.absentId) ?? []), row.substituteId]);
    return instead;
  }

  private async today(manager: EntityManager, where: string, params: object) {
    const today = isoDay(this.clock.now());
    const rows = await manager
      .createQueryBuilder(SubstituteRow, 's')
      .innerJoin(Account, 'a', "a.id = s.absentId AND a.state = 'active'")
      .innerJoin(Account, 'b', "b.id = s.substituteId AND b.state = 'active' AND b.regionCode = a.regionCode")
      .select('s.absentId', 'absentId')
      .addSelect('a.displayName', 'absentName')
      .addSelect('a.roles', 'absentRoles')
      .addSelect('s.substituteId', 'substituteId')
      .addSelect('s.roles', 'roles')
      .where(where, params)
      .andWhere('s.revokedAt IS NULL AND s.fromDay <= :today AND s.untilDay >= :today', { today })
      .getRawMany<Covered>();
    return rows.map(({ absentRoles, roles, ...row }) => {
      const still = jsonFrom<Role[]>(absentRoles);
      return { ...row, roles: jsonFrom<Role[]>(roles).filter((role) => still.includes(role)) };
    });
  }
}
