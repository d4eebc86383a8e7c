import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { Invitee } from '@market/contract/challenge';
import { In as OneOf, Repository } from 'typeorm';
import type { OrganizationScope } from '../../common/scope.js';
import type { Tx } from '../../common/transactions.js';
import { iso, likePattern } from '../../database/engine.js';
import { Organization } from '../organization/organization.entity.js';
import { ChallengeInvitation } from './challenge-invitation.entity.js';

const MOST = 20;

@Injectable()
export class InvitationRepository {
  constructor(
    @InjectRepository(ChallengeInvitation) private readonly invitations: Repository<ChallengeInvitation>,
    @InjectRepository(Organization) private readonly organizations: Repository<Organization>,
  ) {}

  /** The challenge's own scope was checked by the caller. */
  async of(challengeId: string, tx?: Tx): Promise<Invitee[]> {
    const invitations = tx ? tx.manager.getRepository(ChallengeInvitation) : this.invitations;
    const rows = await invitations.find({ where: { challengeId }, order: { invitedAt: 'ASC', organizationId: 'ASC' } });
    const found = await this.named(
      rows.map((row) => row.organizationId),
      tx,
    );
    return rows.flatMap(({ organizationId, invitedAt }) => {
      const organization = found.get(organizationId);
      return organization ? [inviteeOf(organization, invitedAt)] : [];
    });
  }

  async replace(tx: Tx, challengeId: string, rows: readonly ChallengeInvitation[], dropped: string[]): Promise<void> {
    if (dropped.length > 0)
      await tx.manager.delete(ChallengeInvitation, { challengeId, organizationId: OneOf(dropped) });
    if (rows.length > 0) await tx.manager.insert(ChallengeInvitation, [...rows]);
  }

  knows(challengeId: string, { organizationId }: OrganizationScope, tx?: Tx): Promise<boolean> {
    const invitations = tx ? tx.manager.getRepository(ChallengeInvitation) : this.invitations;
    return invitations.existsBy({ challengeId, organizationId });
  }

  /** 登记过的单位, by name; anybody who may invite may know that they are here. */
  async search(scope: OrganizationScope, text: string): Promise<Invitee[]> {
    const rows = await this.organizations
      .createQueryBuilder('o')
      .where("o.id <> :own AND o.name LIKE :text ESCAPE '!'", {
        own: scope.organizationId,
        text: likePattern(text),
      })
      .orderBy('o.name', 'ASC')
      .addOrderBy('o.id', 'ASC')
      .take(MOST)
      .getMany();
    return rows.map((row) => inviteeOf(row, null));
  }

  /** Which of these are organizations that may be invited. */
  async named(ids: readonly string[], tx?: Tx): Promise<Map<string, Organization>> {
    if (ids.length === 0) return new Map();
    const organizations = tx ? tx.manager.getRepository(Organization) : this.organizations;
    const rows = await organizations.findBy({ id: OneOf([...ids]) });
    return new Map(rows.map((row) => [row.id, row]));
  }
}

const inviteeOf = ({ id, name, regionCode, field }: Organization, invitedAt: Date | null): Invitee => ({
  id,
  name,
  regionCode,
  field,
  invitedAt: iso(invitedAt),
});
