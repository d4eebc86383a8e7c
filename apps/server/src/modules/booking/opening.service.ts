import { Injectable } from '@nestjs/common';
import { defaultOpening, type OpeningRow, type SlotGrid } from '@market/contract/booking';
import { getRecordType } from '@market/contract/record';
import { actorOf, type Caller } from '../../common/caller.js';
import { found } from '../../common/domain-error.js';
import { positionByKey } from '../../common/keyset.js';
import type { In, Out } from '../../common/operation.decorator.js';
import { pageFrom } from '../../common/paging.js';
import { RegionScope } from '../../common/scope.js';
import { Transactions, type Tx } from '../../common/transactions.js';
import { iso } from '../../database/engine.js';
import { PublishedRecords, type PublishedRecord } from '../record/published-records.js';
import type { MarketRecord } from '../record/record.entity.js';
import type { Opening } from './opening.entity.js';
import { OfferedSlots, type Offer } from './offered-slots.js';
import { openingOrder, OpeningRepository } from './opening.repository.js';

/** 开放规则与时段：when a record may be booked, and what of that is still free. */
@Injectable()
export class OpeningService {
  constructor(
    private readonly openings: OpeningRepository,
    private readonly offers: OfferedSlots,
    private readonly records: PublishedRecords,
    private readonly transactions: Transactions,
  ) {}

  async grid({ params }: In<'GET /records/{id}/slots'>): Promise<SlotGrid> {
    const { rules, slots } = await this.offered(await this.records.get(params.id));
    return {
      open: rules.open,
      kind: rules.slots,
      daysAhead: rules.daysAhead,
      note: rules.note,
      slots: slots.map(({ key, day, label, state }) => ({ key, day, label, state })),
    };
  }

  /** The rules that hold now and every slot they offer. */
  async offered(record: PublishedRecord, tx?: Tx): Promise<Offer> {
    return found((await this.offers.of([record], tx)).get(record.id));
  }

  async list(caller: Caller, { query }: In<'GET /staff/openings'>): Promise<Out<'GET /staff/openings'>> {
    const scope = RegionScope.of(actorOf(caller));
    const [records, total] = await Promise.all([
      this.openings.listBookable(scope, query),
      this.openings.countBookable(scope, query),
    ]);
    const openings = await this.openings.of(records);
    const view = (record: MarketRecord): OpeningRow => openingRow(record, openings.get(record.id) ?? null);
    return { ...pageFrom(records, query.limit, positionByKey(openingOrder), view), total };
  }

  async save(caller: Caller, { params, body }: In<'PUT /staff/openings/{id}'>): Promise<OpeningRow> {
    const actor = actorOf(caller);
    const record = found(await this.openings.findBookable(RegionScope.of(actor), params.id));
    return this.transactions.write(caller, async (tx) => {
      tx.about('opening', record.id);
      const { displayName: updatedBy } = actor;
      await this.openings.save(tx, { recordId: record.id, ...body, updatedBy, updatedAt: tx.now });
      return openingRow(record, await this.openings.find(record.id, tx));
    });
  }
}

const openingRow = ({ id, recordType, title, regionCode, fields }: MarketRecord, kept: Opening | null): OpeningRow => {
  const rules = kept?.rules ?? defaultOpening(getRecordType(recordType), fields);
  return {
    recordId: id,
    recordType,
    title,
    regionCode,
    rules: { ...rules, weekdays: [...rules.weekdays], closedDays: [...rules.closedDays] },
    version: kept?.version ?? 0,
    updatedAt: iso(kept?.updatedAt),
  };
};
