import type { RecordContent } from '@market/contract/record';
import { readDay } from '../normalise/read-day.js';
import { cleanLine, cleanLines, isPlaceholder } from '../normalise/text.js';
import type { EnvelopeKey } from '@market/contract/ingest';
import { cellText, type SheetRow } from '../reading/sheet.js';
import { fillPlace } from './fill-place.js';
import { readFields } from './read-fields.js';
import { readLocation } from './read-location.js';
import type { RowIssue } from './row-issue.js';
import type { SheetContext } from './sheet-context.js';

export interface BuiltRecord {
  record: RecordContent;
  issues: RowIssue[];
}

/** A row as the record it would become. `group` is the line above its rows that names a place. */
export function buildRecord(row: SheetRow, context: SheetContext, group: string): BuiltRecord {
  const issues: RowIssue[] = [];
  const textOf = (key: EnvelopeKey): string => {
    const column = context.envelope.get(key);
    const text = column ? cellText(row.cells[column.index]) : '';
    return isPlaceholder(text) ? '' : text;
  };
  const fields = readFields(row, context, issues);
  fillPlace(fields, context, { group, city: textOf('city') }, issues);
  refuseOtherRegion(textOf('city'), context, issues);
  const address = typeof fields['address'] === 'string' ? fields['address'] : '';
  const record: RecordContent = {
    title: cleanLine(textOf('title')),
    summary: cleanLines(textOf('summary')),
    ...filled('titleEn', cleanLine(textOf('titleEn'))),
    ...filled('summaryEn', cleanLines(textOf('summaryEn'))),
    tags: tagsOf(textOf('tags')),
    provenance: 'bureau',
    sourceName: cleanLine(textOf('sourceName')) || context.region.bureauName,
    sourceUrl: webAddress(textOf('sourceUrl')),
    sourceDate: sourceDay(row, context),
    share: 'unconditional',
    location: context.spec.located ? readLocation(row, context, address, issues) : null,
    fields,
  };
  return { record, issues };
}

/** An empty cell says nothing. */
const filled = (key: 'titleEn' | 'summaryEn', text: string) => (text === '' ? {} : { [key]: text });

const tagsOf = (text: string): string[] =>
  [...new Set(text.split(/[、,，;；\s]+/).map((tag) => cleanLine(tag).slice(0, 20)))].filter(Boolean).slice(0, 12);

const webAddress = (text: string): string | null => (/^https?:\/\/\S+$/i.test(text.trim()) ? text.trim() : null);

function sourceDay({ cells }: SheetRow, { envelope }: SheetContext): string | null {
  const column = envelope.get('sourceDate');
  const cell = column && cells[column.index];
  if (column === undefined || cell === undefined) return null;
  const field = { key: 'sourceDate', label: column.title, labelEn: '', kind: 'day', show: [] } as const;
  const context = { title: column.title, hint: column.hint, magnitude: undefined };
  const { value } = readDay(cell, field, { areaCode: null, column: context });
  return typeof value === 'string' ? value : null;
}

/** A row of another city does not belong into this city's data. */
function refuseOtherRegion(said: string, { region, envelope }: SheetContext, issues: RowIssue[]): void {
  const city = said.replace(/\s/g, '');
  const column = envelope.get('city');
  if (!column || !/市$/.test(city) || region.places.districts.includes(city)) return;
  if (region.name.includes(city) || city.includes(region.name)) return;
  issues.push({
    column: column.title,
    code: 'otherRegion',
    message: `写的是${city.slice(0, 20)}，不属于${region.name}`,
  });
}
