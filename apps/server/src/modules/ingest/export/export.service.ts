import { Readable } from 'node:stream';
import { Injectable, type StreamableFile } from '@nestjs/common';
import { MAX_WORKBOOK_ROWS } from '@market/contract/ingest';
import { recordStateLabels, type FieldValues, type RecordContent, type RecordTypeSpec } from '@market/contract/record';
import { isoDay } from '@market/contract/shared';
import { actorOf, type Caller } from '../../../common/caller.js';
import { Clock } from '../../../common/clock.js';
import { DomainError } from '../../../common/domain-error.js';
import { fileAnswer } from '../../../common/file-answer.js';
import type { In } from '../../../common/operation.decorator.js';
import { encodeCursor } from '../../../common/paging.js';
import { RegionScope } from '../../../common/scope.js';
import { csvSheet, workbook } from '../../../common/sheet.js';
import { iso, jsonFrom } from '../../../database/engine.js';
import { positionIn } from '../../record/record-order.js';
import type { SheetRow } from '../../record/record-rows.js';
import { staffOrders, StaffRecordRepository } from '../../record/staff-record.repository.js';
import { knownType } from '../../record/staff-record.service.js';
import { RegionCatalog } from '../../region/region-catalog.js';
import { exportCell, exportColumns } from './export-cells.js';

type Query = In<'GET /staff/records/export/csv'>['query'];

const PAGE = 200;
/** What the market knows of a record and an import does not take: named so that no field is mistaken for it. */
const KNOWN = ['所属地', '核验于', '下次复核', '记录现状'];

/** Records as a sheet of their type's template, read page by page. */
@Injectable()
export class ExportService {
  constructor(
    private readonly records: StaffRecordRepository,
    private readonly regions: RegionCatalog,
    private readonly clock: Clock,
  ) {}

  csv(caller: Caller, { query }: In<'GET /staff/records/export/csv'>): StreamableFile {
    const spec = knownType(query.type);
    return fileAnswer(
      'csv',
      this.nameOf(spec),
      Readable.from(csvSheet(titlesOf(spec), this.pages(caller, query, spec))),
    );
  }

  async xlsx(caller: Caller, { query }: In<'GET /staff/records/export/xlsx'>): Promise<StreamableFile> {
    const spec = knownType(query.type);
    const total = await this.records.count(RegionScope.of(actorOf(caller)), asked(query), this.clock.now());
    if (total > MAX_WORKBOOK_ROWS)
      throw new DomainError('invalidInput', [
        { path: 'type', message: `一次最多导出 ${MAX_WORKBOOK_ROWS} 条 Excel，请先筛选，或导出 CSV` },
      ]);
    const pages = this.pages(caller, query, spec);
    return fileAnswer('xlsx', this.nameOf(spec), await workbook(spec.label, titlesOf(spec), pages));
  }

  private readonly nameOf = (spec: RecordTypeSpec): string => `${spec.label} ${isoDay(this.clock.now())}`;

  private async *pages(caller: Caller, query: Query, spec: RecordTypeSpec): AsyncGenerator<string[][]> {
    const scope = RegionScope.of(actorOf(caller));
    const now = this.clock.now();
    for (let cursor: string | undefined; ;) {
      const rows = await this.records.sheet(scope, { ...query, limit: PAGE, cursor }, now);
      const page = rows.slice(0, PAGE);
      yield page.map((row) => this.lineOf(spec, row));
      const last = page.at(-1);
      if (!last || rows.length <= PAGE) return;
      cursor = encodeCursor(positionIn(staffOrders[query.sort])(last));
    }
  }

  private lineOf(spec: RecordTypeSpec, row: SheetRow): string[] {
    const location = jsonFrom<RecordContent['location']>(row.location);
    const told = { ...row, tags: jsonFrom<string[]>(row.tags), location };
    const values = jsonFrom<FieldValues>(row.fields);
    return [
      ...exportColumns(spec).map((column) => exportCell(spec, column, told, values)),
      this.regions.get(row.regionCode).shortName,
      dayOf(iso(row.verifiedAt)),
      dayOf(iso(row.nextReviewAt)),
      recordStateLabels[row.state],
    ];
  }
}

const asked = (query: Query) => ({ ...query, limit: PAGE });
const titlesOf = (spec: RecordTypeSpec): string[] => [...exportColumns(spec).map(({ title }) => title), ...KNOWN];
const dayOf = (instant: string | null): string => (instant ? isoDay(instant) : '');
