import { Injectable } from '@nestjs/common';
import { getRecordType, identityKeysOf, type RecordContent, type RecordTypeSpec } from '@market/contract/record';
import { DomainError, found } from '../../common/domain-error.js';
import { RegionCatalog } from '../region/region-catalog.js';
import type { Batch } from './batch.entity.js';
import { BatchRepository } from './batch.repository.js';
import { importRegion } from './import-region.js';
import { KnownRepository } from './known.repository.js';
import { targetsOf } from './mapping/targets.js';
import { Recogniser, type Verdict } from './matching/recogniser.js';
import type { ReadRow } from './preview/preview.js';
import { columnsBehind, mappedColumns } from './preview/table-columns.js';
import type { Cell } from './reading/sheet.js';
import { readRow } from './record/read-row.js';
import { isBlocking } from './record/row-issue.js';
import { sheetContext, type ImportRegion } from './record/sheet-context.js';

/** Reads a row again with other words in some of its cells, by the code that read it from the file. */
@Injectable()
export class RowMender {
  constructor(
    private readonly batches: BatchRepository,
    private readonly known: KnownRepository,
    private readonly regions: RegionCatalog,
  ) {}

  /** `values` by target; an empty text empties the cell. */
  async mend(batch: Batch, row: ReadRow, values: Readonly<Record<string, string>>, now: Date): Promise<ReadRow> {
    const spec = getRecordType(batch.recordType);
    const region = found(importRegion(this.regions, batch.regionCode));
    const targets = targetsOf(spec);
    const own = mappedColumns(batch.tables[row.table]?.columns ?? [], targets);
    const added = { ...row.added };
    const cells = [...row.cells];
    for (const [key, text] of Object.entries(values)) {
      if (!targets.some((target) => target.key === key))
        throw new DomainError('invalidInput', [{ path: `values.${key}`, message: '没有这个字段' }]);
      const column = own.find(({ target }) => target?.key === key);
      if (column) cells[column.index] = typed(text);
      else added[key] = text;
    }
    const width = Math.max(cells.length, ...own.map(({ index }) => index + 1));
    const behind = columnsBehind(own, Object.keys(added), targets);
    for (const { index, target } of behind) cells[index] = typed(added[target?.key ?? ''] ?? '');
    const context = sheetContext(spec, region, row.sheet, [...own, ...behind], []);
    const read = readRow({ number: row.row, cells: [...cells] }, context, row.group, now);
    const verdict = await this.recognise(batch, spec, region, row, read.record);
    const action = read.issues.some(isBlocking) ? 'invalid' : verdict.action;
    return { ...row, ...read, ...verdict, action, cells: cells.slice(0, width), added, decision: null };
  }

  /** Against the database anew; a row of the same file that it resembled it still resembles while what identifies it stays. */
  private async recognise(
    batch: Batch,
    spec: RecordTypeSpec,
    region: ImportRegion,
    before: ReadRow,
    record: RecordContent,
  ): Promise<Verdict> {
    const { match } = before;
    const keysOf = identityKeysOf(spec);
    if (match && match.recordId === null && keysOf(before.record).join() === keysOf(record).join())
      return { action: match.kind === 'alike' ? 'suspected' : 'duplicate', match, conflict: null };
    const lastImportAt = (await this.batches.lastSubmittedAt(batch))?.toISOString() ?? null;
    const recogniser = new Recogniser(spec, { regionName: region.name, bureauName: region.bureauName, lastImportAt });
    recogniser.know(await this.known.likely(batch, record));
    return recogniser.recogniseKnown(record) ?? { action: 'new', match: null, conflict: null };
  }
}

const typed = (text: string): Cell => (text.trim() === '' ? undefined : text);
