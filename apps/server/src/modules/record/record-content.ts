import { facetsOf, fieldIssues, lensDays, type RecordContent, type RecordTypeSpec } from '@market/contract/record';
import type { FieldIssue } from '@market/contract/shared';
import type { RecordFacet } from './record-facet.entity.js';
import type { MarketRecord } from './record.entity.js';

type ContentColumns = keyof RecordContent | 'startsOn' | 'endsOn';

/** A text as the columns that hold it, with the days of its time lens. */
export function columnsOf(spec: RecordTypeSpec, content: RecordContent): Pick<MarketRecord, ContentColumns> {
  const { titleEn = null, summaryEn = null } = content;
  return { ...content, titleEn, summaryEn, ...lensDays(spec, content.fields) };
}

/** What it says in English, as far as it does. */
export const englishOf = ({ titleEn, summaryEn }: Pick<MarketRecord, 'titleEn' | 'summaryEn'>) => ({
  ...(titleEn !== null && { titleEn }),
  ...(summaryEn !== null && { summaryEn }),
});

export const contentOf = (row: Pick<MarketRecord, keyof RecordContent>): RecordContent => ({
  title: row.title,
  summary: row.summary,
  ...englishOf(row),
  tags: row.tags,
  provenance: row.provenance,
  sourceName: row.sourceName,
  sourceUrl: row.sourceUrl,
  sourceDate: row.sourceDate,
  share: row.share,
  location: row.location,
  fields: row.fields,
});

/** What the public sees now, if anything. */
export const publishedOf = (row: MarketRecord): RecordContent | null =>
  row.state === 'published' ? contentOf(row) : null;

/** What to change in the text; the paths start at a request's body, so that the form finds the field. */
export const contentIssues = (spec: RecordTypeSpec, content: RecordContent, now: Date): FieldIssue[] =>
  fieldIssues(spec, content.fields, now).map(({ path, message }) => ({ path: `content.${path}`, message }));

/** A value named twice is still one row. */
export function facetRows(spec: RecordTypeSpec, recordId: string, { fields }: RecordContent): RecordFacet[] {
  const rows = facetsOf(spec, fields).map((facet) => [`${facet.key}\0${facet.value}`, { recordId, ...facet }] as const);
  return [...new Map(rows).values()];
}
