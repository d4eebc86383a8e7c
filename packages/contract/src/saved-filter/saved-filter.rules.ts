import { facetsOf, type FieldValues, type RecordTypeSpec } from '../record/index.js';

export const MAX_FILTERS = 20;
/** More matches of one day are told in one message that leads to the list. */
export const MOST_TOLD_A_DAY = 20;

/** What a list was narrowed to. Values of one facet are alternatives, several facets conditions. */
export interface FilterSearch {
  section: string | null;
  type: string | null;
  regions: readonly string[];
  facets: Readonly<Record<string, readonly string[]>>;
  q: string;
}

interface Published {
  regionCode: string;
  title: string;
  summary: string;
  titleEn?: string | null | undefined;
  summaryEn?: string | null | undefined;
  sourceName: string;
  fields: FieldValues;
}

/** Whether a published record is one the list would show: the same answer as GET /records gives. */
export function matchesFilter(filter: FilterSearch, spec: RecordTypeSpec, record: Published): boolean {
  const { section, type, regions, facets, q } = filter;
  if (section !== null && section !== spec.section) return false;
  if (type !== null && type !== spec.type) return false;
  if (regions.length > 0 && !regions.includes(record.regionCode)) return false;
  const words = q.toLowerCase();
  const said = [record.title, record.titleEn ?? '', record.summary, record.summaryEn ?? '', record.sourceName].some(
    (text) => text.toLowerCase().includes(words),
  );
  if (words !== '' && !said) return false;
  const own = facetsOf(spec, record.fields);
  return Object.entries(facets).every(
    ([key, values]) => values.length === 0 || own.some((facet) => facet.key === key && values.includes(facet.value)),
  );
}
