import { columnTargets } from '@market/contract/ingest';
import { fieldText, NONE, type RecordContent, type RecordTypeSpec } from '@market/contract/record';

const placeText = ({ location }: RecordContent): string =>
  location ? `${location.address} ${location.lng.toFixed(6)}, ${location.lat.toFixed(6)}`.trim() : '';

const envelopeText: Readonly<Record<string, (content: RecordContent) => string | null>> = {
  title: ({ title }) => title,
  titleEn: ({ titleEn = '' }) => titleEn,
  summary: ({ summary }) => summary,
  summaryEn: ({ summaryEn = '' }) => summaryEn,
  tags: ({ tags }) => tags.join('、'),
  sourceName: ({ sourceName }) => sourceName,
  sourceUrl: ({ sourceUrl }) => sourceUrl,
  sourceDate: ({ sourceDate }) => sourceDate,
  location: placeText,
  point: placeText,
  longitude: ({ location }) => location && String(location.lng),
  latitude: ({ location }) => location && String(location.lat),
};

/** What a record says of a target (`title`, `fields.feeFen`…), as a reader sees it; `—` when it says nothing. */
export function targetText(spec: RecordTypeSpec, content: RecordContent, target: string): string {
  const field = spec.fields.find(({ key }) => target === `fields.${key}`);
  if (field) return fieldText(field, content.fields[field.key], content.fields);
  return envelopeText[target]?.(content) || NONE;
}

/** The name of a target; `location` is what the coordinates come together to. */
export function targetLabel(spec: RecordTypeSpec, target: string): string {
  if (target === 'location') return '位置';
  return columnTargets(spec).find(({ key }) => key === target)?.label ?? target;
}
