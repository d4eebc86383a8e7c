import { Injectable } from '@nestjs/common';
import { whyCannotEditBureau, type BureauView } from '@market/contract/bureau';
import { actorOf, type Caller } from '../../common/caller.js';
import { DomainError, refuse } from '../../common/domain-error.js';
import type { In, Out } from '../../common/operation.decorator.js';
import { Transactions } from '../../common/transactions.js';
import { RegionCatalog } from '../region/region-catalog.js';
import { Bureau } from './bureau.entity.js';
import { BureauRepository } from './bureau.repository.js';
import { bureauView } from './bureau.view.js';

/** 部门通讯录：read by every bureau, written by each for itself. */
@Injectable()
export class BureauService {
  constructor(
    private readonly bureaus: BureauRepository,
    private readonly regions: RegionCatalog,
    private readonly transactions: Transactions,
  ) {}

  async list(): Promise<Out<'GET /staff/bureaus'>> {
    const rows = await this.bureaus.all();
    const names = await this.bureaus.namesOf(rows.flatMap(({ dutyAccountId }) => dutyAccountId ?? []));
    const items = this.regions.all.map((region) => {
      const row = rows.find(({ regionCode }) => regionCode === region.code);
      return bureauView(region, row, names.get(row?.dutyAccountId ?? ''));
    });
    return { items, nextCursor: null, total: items.length };
  }

  async colleagues(caller: Caller): Promise<Out<'GET /staff/bureaus/colleagues'>> {
    const { regionCode } = actorOf(caller);
    const accounts = regionCode === null ? [] : await this.bureaus.colleagues(regionCode);
    return { items: accounts.map(({ id, displayName }) => ({ id, displayName })), nextCursor: null };
  }

  save(caller: Caller, { params, body }: In<'PUT /staff/bureaus/{code}'>): Promise<BureauView> {
    const actor = actorOf(caller);
    const region = this.regions.get(params.code);
    refuse(whyCannotEditBureau(actor, region.code));
    const { version, ...facts } = body;
    return this.transactions.write(caller, async (tx) => {
      tx.about('bureau', region.code);
      const colleagues = await this.bureaus.colleagues(region.code);
      const duty = colleagues.find(({ id }) => id === facts.dutyAccountId);
      if (facts.dutyAccountId !== null && !duty)
        throw new DomainError('invalidInput', [{ path: 'dutyAccountId', message: '值守人要是本局在用的账号' }]);
      const row = Object.assign(new Bureau(), facts, {
        regionCode: region.code,
        version: version + 1,
        updatedByName: actor.displayName,
        updatedAt: tx.now,
      });
      await this.bureaus.save(tx, row, version);
      return bureauView(region, row, duty?.displayName);
    });
  }
}
