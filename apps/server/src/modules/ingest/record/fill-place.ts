import type { FieldSpec, FieldValues } from '@market/contract/record';
import { districtIn, resolveDistrict, resolveStreet, streetIn } from '../places/resolve-place.js';
import type { RowIssue } from './row-issue.js';
import type { SheetContext } from './sheet-context.js';

const textOf = (value: FieldValues[string] | undefined): string => (typeof value === 'string' ? value : '');

/** What names a place besides the row's own columns of places. */
interface Around {
  /** The line above a group of rows. */
  group: string;
  /** A column of cities, which may hold the towns below them. */
  city: string;
}

/**
 * District and street in their official names: from their own columns, else as the address, the group of rows or the sheet
 * names them. A functional zone is written as the district it belongs to, and what was written is told.
 */
export function fillPlace(values: FieldValues, context: SheetContext, around: Around, issues: RowIssue[]): void {
  const { group, city } = around;
  const field = (key: string): FieldSpec | undefined => context.spec.fields.find((candidate) => candidate.key === key);
  const { places } = context.region;
  const address = textOf(values['address']);
  if (field('street') && places.streets.length > 0) {
    const street =
      resolveStreet(textOf(values['street']), places) ??
      streetIn(address, places) ??
      resolveStreet(group, places) ??
      resolveStreet(context.sheetName, places);
    if (street !== undefined) values['street'] = street;
  }
  if (!field('district') || places.districts.length === 0) return;
  const said = textOf(values['district']);
  const district = said === '' ? undefined : resolveDistrict(said, places);
  if (said !== '' && !district) {
    issues.push({
      column: titleOf(context, 'district'),
      code: 'unknownDistrict',
      message: `${context.region.name}没有“${said}”，请核对`,
    });
    return;
  }
  const name =
    district?.name ??
    resolveDistrict(city, places)?.name ??
    districtIn(address, places) ??
    resolveDistrict(group, places)?.name ??
    resolveDistrict(context.sheetName, places)?.name ??
    (places.districts.length === 1 ? places.districts[0] : undefined);
  if (name !== undefined) values['district'] = name;
  if (district?.zone === undefined || district.name.includes(district.zone)) return;
  const words = `${district.zone}为功能区，行政归属${district.name}`;
  issues.push({ column: titleOf(context, 'district'), code: 'functionalZone', message: words });
  if (field('remark')) values['remark'] = [textOf(values['remark']), words].filter(Boolean).join('；');
}

const titleOf = ({ fieldColumns, spec }: SheetContext, key: string): string =>
  fieldColumns.find(({ field }) => field.key === key)?.title ??
  spec.fields.find((field) => field.key === key)?.label ??
  key;
