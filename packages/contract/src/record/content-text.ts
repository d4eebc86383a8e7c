import { fieldText, NONE } from './field-text.js';
import { isPublicField } from './field-value.js';
import { provenanceLabels } from './record.rules.js';
import type { RecordTypeSpec } from './record-type.js';
import type { RecordContent } from './record.schema.js';
import { shareLabels } from './sharing.js';

/** One line of a record as a reader sees it; `path` is that of the value in the content. */
export interface TextRow {
  path: string;
  label: string;
  text: string;
}

const placeText = (location: RecordContent['location']): string =>
  location ? `${location.address} ${location.lng.toFixed(6)}, ${location.lat.toFixed(6)}`.trim() : NONE;

/** The whole content line by line, in the order of the form; two of these side by side are a comparison. */
export function textRows(spec: RecordTypeSpec, content: RecordContent): TextRow[] {
  const row = (path: string, label: string, text: string | null | undefined): TextRow => ({
    path,
    label,
    text: text || NONE,
  });
  return [
    row('title', spec.titleLabel, content.title),
    row('titleEn', '英文名称', content.titleEn),
    ...spec.fields.map((field) => row(`fields.${field.key}`, field.label, fieldText(field, content.fields[field.key]))),
    row('summary', '简介', content.summary),
    row('summaryEn', '英文简介', content.summaryEn),
    row('tags', '标签', content.tags.join('、')),
    ...(spec.located ? [row('location', '位置', placeText(content.location))] : []),
    row('provenance', '来源类别', provenanceLabels[content.provenance].label),
    row('sourceName', '来源名称', content.sourceName),
    row('sourceUrl', '来源网址', content.sourceUrl),
    row('sourceDate', '来源日期', content.sourceDate),
    row('share', '共享属性', shareLabels[content.share]),
  ];
}

export interface ComparedRow extends TextRow {
  before: string;
  changed: boolean;
}

/** `before` null: nothing was published yet, so everything is new. */
export function comparedRows(spec: RecordTypeSpec, before: RecordContent | null, after: RecordContent): ComparedRow[] {
  const old = before && textRows(spec, before);
  return textRows(spec, after).map((row, i) => {
    const was = old?.[i]?.text ?? NONE;
    return { ...row, before: was, changed: was !== row.text };
  });
}

/** What of a change anybody may read: neither internal nor personal fields, nor how a bureau shares. */
export function publicChanges(spec: RecordTypeSpec, before: RecordContent, after: RecordContent): ComparedRow[] {
  const shown = spec.fields.filter((field) => isPublicField(field) && field.show.length > 0);
  const open = new Set(shown.map(({ key }) => `fields.${key}`));
  return comparedRows(spec, before, after).filter(
    ({ path, changed }) => changed && path !== 'share' && (!path.startsWith('fields.') || open.has(path)),
  );
}
