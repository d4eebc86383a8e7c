import { Injectable } from '@nestjs/common';
import { MAX_FILTERS, type SavedFilter as SavedFilterView } from '@market/contract/saved-filter';
import { actorOf, type Caller } from '../../common/caller.js';
import { DomainError } from '../../common/domain-error.js';
import { newId } from '../../common/ids.js';
import type { In, Out } from '../../common/operation.decorator.js';
import { Transactions } from '../../common/transactions.js';
import { isoInstant } from '../../database/engine.js';
import { facetKeys } from '../record/record-filter.js';
import { publicRecordTypes } from '@market/contract/record';
import { RegionCatalog } from '../region/region-catalog.js';
import type { SavedFilter } from './saved-filter.entity.js';
import { ALL_SECTIONS, SavedFilterRepository } from './saved-filter.repository.js';

/** 我的筛选：kept under a name, reopened as it was, and watched when the person wants to be told. */
@Injectable()
export class SavedFilterService {
  constructor(
    private readonly filters: SavedFilterRepository,
    private readonly regions: RegionCatalog,
    private readonly transactions: Transactions,
  ) {}

  async list(caller: Caller): Promise<Out<'GET /my/filters'>> {
    return { items: (await this.filters.list(actorOf(caller).accountId)).map(view) };
  }

  save(caller: Caller, { body }: In<'POST /my/filters'>): Promise<SavedFilterView> {
    const { accountId } = actorOf(caller);
    const { name, watching, search } = body;
    this.check(search);
    return this.transactions.write(caller, async (tx) => {
      if ((await this.filters.count(tx, accountId)) >= MAX_FILTERS) throw new DomainError('tooManyKept');
      const filter: SavedFilter = {
        id: newId(),
        accountId,
        name,
        section: sectionOf(search) ?? ALL_SECTIONS,
        search,
        watchingSince: watching ? tx.now : null,
        toldOn: null,
        toldCount: 0,
        version: 1,
        createdAt: tx.now,
      };
      tx.about('filter', filter.id);
      await this.filters.insert(tx, filter);
      return view(filter);
    });
  }

  change(caller: Caller, { params, body }: In<'PUT /my/filters/{id}'>): Promise<SavedFilterView> {
    const { accountId } = actorOf(caller);
    return this.transactions.write(caller, async (tx) => {
      tx.about('filter', params.id);
      const filter = await this.filters.get(tx, accountId, params.id);
      const watchingSince = body.watching ? (filter.watchingSince ?? tx.now) : null;
      await this.filters.change(tx, filter, body.version, { name: body.name, watchingSince });
      return view({ ...filter, name: body.name, watchingSince, version: body.version + 1 });
    });
  }

  delete(caller: Caller, { params }: In<'DELETE /my/filters/{id}'>): Promise<void> {
    const { accountId } = actorOf(caller);
    return this.transactions.write(caller, async (tx) => {
      tx.about('filter', params.id);
      await this.filters.remove(tx, accountId, params.id);
    });
  }

  /** Names the descriptions do not know would match nothing for ever. */
  private check({ type, regions, facets }: SavedFilterView['search']): void {
    for (const code of regions) this.regions.get(code);
    const types = publicRecordTypes.filter((spec) => type === null || spec.type === type);
    if (types.length === 0) throw new DomainError('invalidInput', [{ path: 'search.type', message: '没有这类记录' }]);
    const known = facetKeys(types);
    const unknown = Object.keys(facets).find((key) => !known.includes(key));
    if (unknown !== undefined)
      throw new DomainError('invalidInput', [{ path: 'search.facets', message: `没有这个筛选项：${unknown}` }]);
  }
}

const sectionOf = ({ section, type }: SavedFilterView['search']): string | undefined =>
  publicRecordTypes.find((spec) => spec.type === type)?.section ?? section ?? undefined;

const view = (filter: SavedFilter): SavedFilterView => ({
  id: filter.id,
  name: filter.name,
  watching: filter.watchingSince !== null,
  search: filter.search,
  version: filter.version,
  createdAt: isoInstant(filter.createdAt),
});
