import { Injectable } from '@nestjs/common';
import {
  canonicalOrganization,
  emptyProfile,
  organizationIssues,
  type OwnOrganization,
} from '@market/contract/organization';
import type { Seat } from '@market/contract/shared';
import { actorOf, type Caller } from '../../common/caller.js';
import { Clock } from '../../common/clock.js';
import { DomainError, refuseIssues } from '../../common/domain-error.js';
import { newId } from '../../common/ids.js';
import type { In } from '../../common/operation.decorator.js';
import { OrganizationScope } from '../../common/scope.js';
import { Transactions, type Tx } from '../../common/transactions.js';
import { isDuplicate } from '../../database/engine.js';
import { OrganizationVetting } from '../claim/organization-vetting.js';
import { RegionCatalog } from '../region/region-catalog.js';
import { Organization } from './organization.entity.js';
import { OrganizationRepository } from './organization.repository.js';

@Injectable()
export class OrganizationService {
  constructor(
    private readonly organizations: OrganizationRepository,
    private readonly vetting: OrganizationVetting,
    private readonly regions: RegionCatalog,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async get(caller: Caller): Promise<OwnOrganization> {
    const actor = actorOf(caller);
    const { organizationId } = OrganizationScope.of(actor);
    const organization = await this.organizations.get(undefined, organizationId);
    return this.view(organization, actor.organization?.seat ?? 'viewer');
  }

  async register(caller: Caller, { body }: In<'POST /my/organization'>): Promise<OwnOrganization> {
    const { accountId } = actorOf(caller);
    const content = canonicalOrganization(body.content);
    this.regions.get(content.regionCode);
    refuseIssues('invalidInput', organizationIssues(content, this.clock.now()));
    if (await this.organizations.isMember(accountId)) throw new DomainError('alreadyInOrganization');
    try {
      return await this.transactions.write(caller, async (tx) => {
        const organization = Object.assign(new Organization(), content, {
          profile: content.profile ?? null,
          id: newId(),
          state: 'declared',
          verifiedAt: null,
          demo: false,
          version: 1,
          createdAt: tx.now,
          updatedAt: tx.now,
        } as const);
        tx.about('organization', organization.id);
        await this.organizations.insert(tx, organization, {
          accountId,
          organizationId: organization.id,
          seat: 'admin',
          joinedAt: tx.now,
        });
        return this.view(organization, 'admin', tx);
      });
    } catch (error) {
      throw isDuplicate(error) ? new DomainError('creditCodeTaken') : error;
    }
  }

  /** A changed name, code or place is no longer what the bureau verified. */
  async save(caller: Caller, { body }: In<'PUT /my/organization'>): Promise<OwnOrganization> {
    const actor = actorOf(caller);
    const { organizationId: id } = OrganizationScope.of(actor);
    const content = canonicalOrganization(body.content);
    this.regions.get(content.regionCode);
    refuseIssues('invalidInput', organizationIssues(content, this.clock.now()));
    try {
      return await this.transactions.write(caller, async (tx) => {
        tx.about('organization', id);
        const before = await this.organizations.get(tx, id);
        const same = (['name', 'creditCode', 'regionCode'] as const).every((key) => before[key] === content[key]);
        const change: Partial<Organization> = {
          ...content,
          profile: content.profile ?? before.profile,
          updatedAt: tx.now,
          ...(!same && { state: 'declared', verifiedAt: null }),
        };
        await this.organizations.save(tx, { id, version: body.version }, change);
        if (!same) await this.vetting.fallBack(tx, id, { byName: actor.displayName, accountId: actor.accountId });
        if (before.name !== content.name) tx.emit('organization.renamed', { organizationId: id });
        return this.view({ ...before, ...change, version: body.version + 1 }, actor.organization?.seat ?? 'viewer', tx);
      });
    } catch (error) {
      throw isDuplicate(error) ? new DomainError('creditCodeTaken') : error;
    }
  }

  private async view(organization: Organization, seat: Seat, tx?: Tx): Promise<OwnOrganization> {
    const { id, name, creditCode, kind, regionCode, field, summary, version, demo } = organization;
    return {
      ...{ id, name, creditCode, kind, regionCode, field, summary, version, demo },
      profile: organization.profile ?? emptyProfile,
      state: await this.vetting.standing(organization, tx),
      seat,
    };
  }
}
