import type { RecordContent } from '@market/contract/record';
import { regionAt, regionOutlines } from '@market/geo';
import { inOrder, readDatum, readDegrees, readPair, toStored } from '../normalise/read-point.js';
import { cellText, isBlank, type SheetRow } from '../reading/sheet.js';
import type { RowIssue } from './row-issue.js';
import type { SheetContext } from './sheet-context.js';

type Location = NonNullable<RecordContent['location']>;

/** The row's place on the map in GCJ-02, from one column with both degrees or from two. */
export function readLocation(
  row: SheetRow,
  context: SheetContext,
  address: string,
  issues: RowIssue[],
): Location | null {
  const { envelope } = context;
  const columns = [
    envelope.get('point') ?? envelope.get('longitude'),
    envelope.get('point') ? undefined : envelope.get('latitude'),
  ];
  const texts = columns.map((column) =>
    column && !isBlank(row.cells[column.index]) ? cellText(row.cells[column.index]) : '',
  );
  if (texts.every((text) => text === '')) return null;
  const column = columns[0]?.title ?? '坐标';
  const tell = (code: RowIssue['code'], message: string): void => void issues.push({ column, code, message });
  const pair = envelope.get('point') ? readPair(texts[0] ?? '') : separate(texts);
  const point = pair && inOrder(...pair);
  if (!point) {
    tell('unreadable', '认不出坐标');
    return null;
  }
  if (point.swapped) tell('swappedCoordinates', '经度和纬度填反了，已对调');
  const titles = columns.map((each) => (each ? `${each.group}${each.title}` : '')).join(' ');
  const said = envelope.get('datum');
  const datum =
    readDatum(texts.join(' ')) ?? readDatum(said ? cellText(row.cells[said.index]) : '') ?? readDatum(titles);
  if (!datum) tell('datumAssumed', '没有写坐标系，按 WGS-84 换算，请核对');
  const stored = toStored(point, datum ?? 'WGS-84');
  if (regionAt(outlinesOf(context.region.code), stored) === undefined && outlinesOf(context.region.code).length > 0)
    tell('outsideRegion', `坐标不在${context.region.name}范围内，请核对`);
  return { ...stored, address, sourceCrs: datum ?? 'WGS-84' };
}

function separate([first = '', second = '']: readonly string[]): [number, number] | undefined {
  const [lng, lat] = [readDegrees(first), readDegrees(second)];
  return lng === undefined || lat === undefined ? undefined : [lng, lat];
}

const outlinesOf = (code: string) => regionOutlines().filter((outline) => outline.code === code);
