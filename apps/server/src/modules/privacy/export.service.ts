import { HOUR_MS } from '@market/contract/shared';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { Injectable, type OnModuleInit, type StreamableFile } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { EXPORT_HOURS, personalDataKinds, type DataExport } from '@market/contract/privacy';
import { In as OneOf, MoreThan, Repository } from 'typeorm';
import { ZipFile } from 'yazl';
import { actorOf, type Caller } from '../../common/caller.js';
import { Clock } from '../../common/clock.js';
import { DomainError, found, refuse } from '../../common/domain-error.js';
import { fileAnswer } from '../../common/file-answer.js';
import { newId } from '../../common/ids.js';
import type { In, Out } from '../../common/operation.decorator.js';
import { Transactions, type Tx } from '../../common/transactions.js';
import { iso } from '../../database/engine.js';
import { CryptoProvider } from '../../integrations/crypto/crypto-provider.js';
import { FileStorage } from '../../integrations/storage/storage.port.js';
import { OutboxHandlers } from '../outbox/outbox-handler.js';
import { Confirmation } from './confirmation.js';
import { DataExportRow } from './data-export.entity.js';
import { PersonalRows } from './personal-rows.js';

const TOPIC = 'privacy.export';
const MAX_BYTES = 50 * 1024 * 1024;
export const exportPurpose = (id: string): string => `export:${id}`;
const keyOf = (id: string): string => `export/${id}`;

/** 导出我的数据：made off the request, taken once, within a day, by its owner. */
@Injectable()
export class ExportService implements OnModuleInit {
  constructor(
    @InjectRepository(DataExportRow) private readonly exports: Repository<DataExportRow>,
    private readonly rows: PersonalRows,
    private readonly confirmation: Confirmation,
    private readonly storage: FileStorage,
    private readonly crypto: CryptoProvider,
    private readonly transactions: Transactions,
    private readonly handlers: OutboxHandlers,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.handlers.register(TOPIC, (tx, { payload }) => this.make(tx, (payload as { id: string }).id));
  }

  async list(caller: Caller): Promise<Out<'GET /my/data-exports'>> {
    const { accountId } = actorOf(caller);
    const rows = await this.exports.find({ where: { accountId }, order: { id: 'DESC' }, take: 5 });
    return { items: rows.map((row) => view(row, this.clock.now())) };
  }

  async ask(caller: Caller, { body }: In<'POST /my/data-exports'>): Promise<DataExport> {
    const { accountId } = actorOf(caller);
    await this.confirmation.demand(caller, body.code);
    return this.transactions.write(caller, async (tx) => {
      const open = { accountId, state: OneOf(['making', 'ready']), askedAt: MoreThan(hoursBefore(tx.now)) };
      refuse((await tx.manager.existsBy(DataExportRow, open)) ? 'exportBeingMade' : undefined);
      const row: DataExportRow = {
        id: newId(),
        accountId,
        state: 'making',
        askedAt: tx.now,
        expiresAt: null,
        iv: null,
        fileKey: null,
      };
      tx.about('dataExport', row.id);
      await tx.manager.insert(DataExportRow, row);
      tx.emit(TOPIC, { id: row.id });
      return view(row, tx.now);
    });
  }

  /** One conditional update lets one request through; the file is gone with it. */
  async take(caller: Caller, { params }: In<'GET /my/data-exports/{id}/file'>): Promise<StreamableFile> {
    const { accountId } = actorOf(caller);
    const row = await this.transactions.write(caller, async (tx) => {
      tx.about('dataExport', params.id);
      const mine = { id: params.id, accountId, state: 'ready' as const, expiresAt: MoreThan(tx.now) };
      const ready = found(await tx.manager.findOneBy(DataExportRow, mine));
      const taken = await tx.manager.update(DataExportRow, mine, { state: 'taken' });
      if (taken.affected !== 1) throw new DomainError('notFound');
      return ready;
    });
    const stored = await this.storage.read(keyOf(row.id));
    const key = row.fileKey ? this.crypto.unseal(exportPurpose(row.id), row.fileKey) : undefined;
    const content = await buffer(stored.pipe(this.crypto.decrypting(row.iv ?? '', key)));
    await this.storage.remove(keyOf(row.id));
    return fileAnswer('zip', '我的数据', content);
  }

  /** The rows are the caller's to delete; their files go here. */
  async removeFiles(rows: readonly Pick<DataExportRow, 'id'>[]): Promise<void> {
    for (const { id } of rows) await this.storage.remove(keyOf(id));
  }

  private async make(tx: Tx, id: string): Promise<void> {
    const row = await tx.manager.findOneBy(DataExportRow, { id, state: 'making' });
    if (!row) return;
    const tables = await this.rows.all(tx.manager, row.accountId);
    const kinds = Object.entries(personalDataKinds).map(([kind, { what, why, basis, kept }]) => ({
      what,
      why,
      basis,
      kept,
      tables: tables.filter((each) => each.kind === kind).map(({ table, rows }) => ({ table, rows })),
    }));
    const zip = new ZipFile();
    const text = JSON.stringify({ exportedAt: tx.now.toISOString(), accountId: row.accountId, kinds }, null, 2);
    zip.addBuffer(Buffer.from(text), '我的数据.json');
    zip.end();
    const content = await buffer(zip.outputStream);
    const { iv, key, cipher } = this.crypto.encrypting();
    await this.storage.save(keyOf(id), Readable.from([content]).pipe(cipher), MAX_BYTES);
    const fileKey = this.crypto.seal(exportPurpose(id), key);
    const expiresAt = new Date(tx.now.getTime() + EXPORT_HOURS * HOUR_MS);
    await tx.manager.update(DataExportRow, { id }, { state: 'ready', iv, fileKey, expiresAt });
  }
}

const hoursBefore = (now: Date): Date => new Date(now.getTime() - EXPORT_HOURS * HOUR_MS);

function view({ id, state, askedAt, expiresAt }: DataExportRow, now: Date): DataExport {
  const over = state === 'ready' && expiresAt !== null && expiresAt <= now;
  return { id, state: over ? 'expired' : state, askedAt: askedAt.toISOString(), expiresAt: iso(expiresAt) };
}
