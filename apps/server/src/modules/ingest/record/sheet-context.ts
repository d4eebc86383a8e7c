import type { RecordTypeSpec } from '@market/contract/record';
import type { MappedColumn } from '../mapping/map-columns.js';
import type { EnvelopeKey } from '@market/contract/ingest';
import { moneyMagnitude } from '../normalise/read-money.js';
import { areaMagnitude } from '../normalise/read-number.js';
import type { ColumnContext, Reading } from '../normalise/reading.js';
import type { PlaceNames } from '../places/place-names.js';
import { cellText, type Cell, type SheetRow } from '../reading/sheet.js';

/** Whom a file is imported for. */
export interface ImportRegion {
  code: string;
  name: string;
  bureauName: string;
  places: PlaceNames;
}

/** A column that feeds one of the type's own fields. */
export interface FieldColumn extends MappedColumn {
  field: RecordTypeSpec['fields'][number];
  context: ColumnContext;
  /** What cells of this column were read as: it says the same few words over and over. */
  kept: Map<Cell, Reading>;
}

/** All that the rows of one table share. */
export interface SheetContext {
  spec: RecordTypeSpec;
  region: ImportRegion;
  columns: readonly MappedColumn[];
  fieldColumns: readonly FieldColumn[];
  envelope: ReadonlyMap<EnvelopeKey, MappedColumn>;
  /** The place the sheet itself is named after. */
  sheetName: string;
}

export function sheetContext(
  spec: RecordTypeSpec,
  region: ImportRegion,
  sheetName: string,
  columns: readonly MappedColumn[],
  sample: readonly SheetRow[],
): SheetContext {
  const envelope = new Map<EnvelopeKey, MappedColumn>();
  const fieldColumns: FieldColumn[] = [];
  const filled = new Set(columns.map(({ target }) => target?.field?.key));
  for (const column of columns) {
    const field = column.target?.field;
    const upperApart = field?.beside?.upTo !== undefined && filled.has(field.beside.upTo);
    if (field)
      fieldColumns.push({
        ...column,
        field,
        context: { ...columnContext(column, field.kind, sample), upperApart },
        kept: new Map(),
      });
    else if (column.target) envelope.set(column.target.key as EnvelopeKey, column);
  }
  return { spec, region, columns, fieldColumns, envelope, sheetName };
}

const magnitudes: Record<string, (texts: readonly string[]) => number | undefined> = {
  money: moneyMagnitude,
  price: moneyMagnitude,
  area: areaMagnitude,
};

function columnContext(column: MappedColumn, kind: string, sample: readonly SheetRow[]): ColumnContext {
  const texts = sample.map(({ cells }) => cellText(cells[column.index])).filter(Boolean);
  const magnitude = column.magnitude ?? magnitudes[kind]?.(texts);
  return { title: column.group + column.title, hint: column.hint, magnitude };
}
