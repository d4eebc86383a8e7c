import { Injectable } from '@nestjs/common';
import { sideOf, type AgreementRow, type AgreementView } from '@market/contract/agreement';
import { DataSource, In as OneOf } from 'typeorm';
import { actorOf, type Caller } from '../../common/caller.js';
import { found } from '../../common/domain-error.js';
import { positionByKey } from '../../common/keyset.js';
import type { In, Out } from '../../common/operation.decorator.js';
import { pageFrom } from '../../common/paging.js';
import { OrganizationScope, RegionScope } from '../../common/scope.js';
import { Transactions } from '../../common/transactions.js';
import { Challenge } from '../challenge/challenge.entity.js';
import { Organization } from '../organization/organization.entity.js';
import { AgreementDesk } from './agreement-desk.js';
import { AgreementPartsRepository } from './agreement-parts.repository.js';
import type { Agreement } from './agreement.entity.js';
import { AgreementRepository, newestFirst } from './agreement.repository.js';
import { agreementRow } from './agreement.view.js';

@Injectable()
export class AgreementReads {
  constructor(
    private readonly agreements: AgreementRepository,
    private readonly parts: AgreementPartsRepository,
    private readonly desk: AgreementDesk,
    private readonly transactions: Transactions,
    private readonly dataSource: DataSource,
  ) {}

  async listOwn(caller: Caller, { query }: In<'GET /my/agreements'>): Promise<Out<'GET /my/agreements'>> {
    return this.page(await this.agreements.listOwn(OrganizationScope.of(actorOf(caller)), query), query.limit);
  }

  async listInRegion(caller: Caller, { query }: In<'GET /staff/agreements'>): Promise<Out<'GET /staff/agreements'>> {
    const scope = RegionScope.of(actorOf(caller));
    const total = await this.agreements.countInRegion(scope, query);
    return { ...(await this.page(await this.agreements.listInRegion(scope, query), query.limit)), total };
  }

  getOwn(caller: Caller, { params }: In<'GET /my/agreements/{id}'>): Promise<AgreementView> {
    const actor = actorOf(caller);
    return this.transactions.write(caller, async (tx) => {
      tx.about('agreement', params.id);
      const row = found(await this.agreements.findOwn(OrganizationScope.of(actor), params.id, tx));
      return this.desk.show(tx, row.id, found(sideOf(actor, row)));
    });
  }

  getInRegion(caller: Caller, { params }: In<'GET /staff/agreements/{id}'>): Promise<AgreementView> {
    return this.transactions.write(caller, async (tx) => {
      tx.about('agreement', params.id);
      const row = found(await this.agreements.findInRegion(RegionScope.of(actorOf(caller)), params.id));
      return this.desk.show(tx, row.id, 'bureau');
    });
  }

  private async page(rows: Agreement[], limit: number): Promise<{ items: AgreementRow[]; nextCursor: string | null }> {
    const { manager } = this.dataSource;
    const named = <T extends { id: string }>(all: T[]) => new Map(all.map((row) => [row.id, row]));
    const challenges = named(
      await manager.find(Challenge, {
        select: { id: true, title: true, state: true, updatedAt: true },
        where: { id: OneOf(rows.map(({ challengeId }) => challengeId)) },
      }),
    );
    const organizations = named(
      await manager.find(Organization, {
        select: { id: true, name: true, regionCode: true },
        where: { id: OneOf(rows.flatMap(({ demanderId, bidderId }) => [demanderId, bidderId])) },
      }),
    );
    const plans = await this.parts.plansOf(rows.map(({ id }) => id));
    const ofRow = <T extends { agreementId: string }>(all: T[], { id }: Agreement): T[] =>
      all.filter(({ agreementId }) => agreementId === id);
    return pageFrom(rows, limit, positionByKey(newestFirst), (row) =>
      agreementRow(
        row,
        {
          challenge: found(challenges.get(row.challengeId)),
          demander: found(organizations.get(row.demanderId)),
          bidder: found(organizations.get(row.bidderId)),
        },
        { milestones: ofRow(plans.milestones, row), payments: ofRow(plans.payments, row) },
      ),
    );
  }
}
