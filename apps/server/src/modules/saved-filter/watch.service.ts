import { Injectable, type OnModuleInit } from '@nestjs/common';
import { findRecordType, type RecordTypeSpec } from '@market/contract/record';
import { MOST_TOLD_A_DAY, matchesFilter } from '@market/contract/saved-filter';
import { isoDay } from '@market/contract/shared';
import { newId } from '../../common/ids.js';
import type { Tx } from '../../common/transactions.js';
import type { Message } from '../message/message.entity.js';
import { OutboxHandlers } from '../outbox/outbox-handler.js';
import { MarketRecord } from '../record/record.entity.js';
import type { SavedFilter } from './saved-filter.entity.js';
import { SavedFilterRepository } from './saved-filter.repository.js';

const PUBLISHED = 'record.published';
const GO_ON = 'savedFilter.goOn';
const BATCH = 200;

interface Work {
  recordId: string;
  /** The last filter that was looked at. */
  after?: string;
}

/**
 * 有新的告诉我. A published record is compared with the filters that look in its section, a batch a delivery. A message
 * is keyed by the record, so that a person hears of it once, however many filters and corrections there are.
 */
@Injectable()
export class WatchService implements OnModuleInit {
  constructor(
    private readonly handlers: OutboxHandlers,
    private readonly filters: SavedFilterRepository,
  ) {}

  onModuleInit(): void {
    for (const topic of [PUBLISHED, GO_ON])
      this.handlers.register(topic, (tx, { payload }) => this.tell(tx, payload as Work));
  }

  private async tell(tx: Tx, { recordId, after = '' }: Work): Promise<void> {
    const record = await tx.manager.findOneBy(MarketRecord, { id: recordId, state: 'published' });
    const spec = record && findRecordType(record.recordType);
    if (!record?.publishedAt || !spec || spec.audience === 'bureau') return;
    const looked = await this.filters.watching(tx, spec.section, record.publishedAt, after, BATCH);
    await this.tellMatching(tx, record, spec, looked);
    const last = looked.at(-1);
    if (last && looked.length === BATCH) tx.emit(GO_ON, { recordId, after: last.id } satisfies Work);
  }

  private async tellMatching(tx: Tx, record: MarketRecord, spec: RecordTypeSpec, looked: SavedFilter[]): Promise<void> {
    const today = isoDay(tx.now);
    const countOf = ({ toldOn, toldCount }: SavedFilter): number => (toldOn === today ? toldCount : 0);
    const matching = looked.filter(
      (filter) => countOf(filter) <= MOST_TOLD_A_DAY && matchesFilter(filter.search, spec, record),
    );
    const told = await this.filters.toldOf(tx, record.id, [...new Set(matching.map(({ accountId }) => accountId))]);
    const first = new Map(matching.map((filter) => [filter.accountId, filter] as const).reverse());
    const hearing = [...first.values()].filter(({ accountId }) => !told.has(accountId));
    const messages = hearing.map((filter) =>
      countOf(filter) < MOST_TOLD_A_DAY ? news(tx, filter, record, spec) : thatIsAll(tx, filter, record),
    );
    await this.filters.tell(tx, messages);
    await this.filters.countTold(tx, hearing, today);
  }
}

const letter = (tx: Tx, { accountId }: SavedFilter, record: MarketRecord, text: Pick<Message, 'title' | 'body'>) => ({
  id: newId(),
  accountId,
  causeId: record.id,
  ...text,
  createdAt: tx.now,
  readAt: null,
});

const news = (tx: Tx, filter: SavedFilter, record: MarketRecord, spec: RecordTypeSpec): Message => ({
  ...letter(tx, filter, record, {
    title: `“${filter.name}”有新的${spec.label}`,
    body: `${record.title}。不想再收，到“我的筛选”关掉提醒。`,
  }),
  targetKind: 'record',
  targetId: record.id,
});

/** A day on which a bureau publishes hundreds fills nobody's inbox. */
const thatIsAll = (tx: Tx, filter: SavedFilter, record: MarketRecord): Message => ({
  ...letter(tx, filter, record, {
    title: `“${filter.name}”今天还有更多`,
    body: `今天已告诉你 ${MOST_TOLD_A_DAY} 条，其余的到列表里看，今天不再逐条发。`,
  }),
  targetKind: 'savedFilter',
  targetId: filter.id,
});
