import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Not, Repository } from 'typeorm';
import { changeRow } from '../../common/conditional-update.js';
import { found } from '../../common/domain-error.js';
import type { Tx } from '../../common/transactions.js';
import { Membership } from './membership.entity.js';
import { Organization } from './organization.entity.js';

@Injectable()
export class OrganizationRepository {
  constructor(
    @InjectRepository(Organization) private readonly organizations: Repository<Organization>,
    @InjectRepository(Membership) private readonly memberships: Repository<Membership>,
  ) {}

  /** By an id that came from a row the caller was already allowed to see. */
  async get(tx: Tx | undefined, id: string): Promise<Organization> {
    const organizations = tx ? tx.manager.getRepository(Organization) : this.organizations;
    return found(await organizations.findOneBy({ id }));
  }

  /** In its canonical form. Anybody who knows the code may ask whether it is registered. */
  findByCreditCode(tx: Tx, creditCode: string): Promise<Organization | null> {
    return tx.manager.findOneBy(Organization, { creditCode });
  }

  isMember(accountId: string): Promise<boolean> {
    return this.memberships.existsBy({ accountId });
  }

  async insert(tx: Tx, organization: Organization, admin: Membership): Promise<void> {
    await tx.manager.insert(Organization, organization);
    await tx.manager.insert(Membership, admin);
  }

  async save(tx: Tx, { id, version }: { id: string; version: number }, change: Partial<Organization>): Promise<void> {
    await changeRow(tx, Organization, { id, version }, change);
  }

  async verify(tx: Tx, id: string): Promise<void> {
    await tx.manager.update(Organization, { id, state: Not('verified') }, { state: 'verified', verifiedAt: tx.now });
  }
}
