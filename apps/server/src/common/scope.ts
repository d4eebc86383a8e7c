import type { Actor } from '@market/contract/shared';
import { DomainError } from './domain-error.js';

/**
 * What rows a caller may touch. Repositories demand one in their signatures, and only these two
 * functions make one, from the actor's database row: a query without a scope does not compile.
 */
export class RegionScope {
  declare private readonly brand: 'region';
  private constructor(readonly codes: readonly string[] | 'all') {}

  /** 区管理员看全域，其余看自己的一地。 */
  static of(actor: Actor): RegionScope {
    if (actor.roles.includes('districtAdmin')) return new RegionScope('all');
    if (!actor.regionCode) throw new DomainError('forbidden');
    return new RegionScope([actor.regionCode]);
  }

  covers(regionCode: string): boolean {
    return this.codes === 'all' || this.codes.includes(regionCode);
  }
}

export class OrganizationScope {
  declare private readonly brand: 'organization';
  private constructor(readonly organizationId: string) {}

  static of(actor: Actor): OrganizationScope {
    if (!actor.organization) throw new DomainError('organizationNeeded');
    return new OrganizationScope(actor.organization.id);
  }
}
