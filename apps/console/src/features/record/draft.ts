import {
  fieldIssues,
  type FieldSpec,
  type FieldValue,
  type RecordContent,
  type RecordTypeSpec,
} from '@market/contract/record';
import type { FieldIssue } from '@market/contract/shared';
import { clock } from '../../platform/clock';

type Location = NonNullable<RecordContent['location']>;
/** A place being typed: one coordinate may still be missing. */
export type LocationDraft = Omit<Location, 'lng' | 'lat'> & { lng: number | null; lat: number | null };
type EnglishKey = 'titleEn' | 'summaryEn';
/** The content being typed. */
export type Draft = Omit<RecordContent, 'location' | EnglishKey> &
  Record<EnglishKey, string> & { location: LocationDraft };

const noPlace: LocationDraft = { lng: null, lat: null, address: '', sourceCrs: 'GCJ-02' };

/** A bureau enters what it knows itself: it is the source until another is written. */
export const emptyDraft = (sourceName = ''): Draft => ({
  title: '',
  titleEn: '',
  summary: '',
  summaryEn: '',
  tags: [],
  provenance: 'bureau',
  sourceName,
  sourceUrl: null,
  sourceDate: null,
  share: 'unconditional',
  location: noPlace,
  fields: {},
});

export function draftOf({ titleEn = '', summaryEn = '', ...content }: RecordContent): Draft {
  return { ...content, titleEn, summaryEn, location: content.location ?? noPlace };
}

const isEmpty = ({ lng, lat, address }: LocationDraft): boolean => lng === null && lat === null && address === '';

/** Expects a draft without issues. */
export function contentOf(draft: Draft): RecordContent {
  const { titleEn, summaryEn, ...rest } = draft;
  const { lng, lat, ...place } = draft.location;
  const english = { ...(titleEn.trim() && { titleEn }), ...(summaryEn.trim() && { summaryEn }) };
  return { ...rest, ...english, location: lng === null || lat === null ? null : { lng, lat, ...place } };
}

/** An emptied field is absent, not an empty value. */
export function withField(draft: Draft, field: FieldSpec, value: FieldValue | undefined): Draft {
  const { [field.key]: _, ...others } = draft.fields;
  const empty = value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
  return { ...draft, fields: empty ? others : { ...others, [field.key]: value } };
}

/** Everything to change before the record can be saved: the type's own rules and those of the envelope. */
export function draftIssues(spec: RecordTypeSpec, draft: Draft): FieldIssue[] {
  const { title, sourceName, sourceUrl, location } = draft;
  const need = (path: string, wrong: boolean, message: string): FieldIssue[] => (wrong ? [{ path, message }] : []);
  return [
    ...need('title', title.trim() === '', `请填写${spec.titleLabel}`),
    ...fieldIssues(spec, draft.fields, clock.now()),
    ...need(
      'location',
      spec.located && !isEmpty(location) && (location.lng === null || location.lat === null),
      '经度和纬度要一起填，或把位置清空',
    ),
    ...need('sourceName', sourceName.trim() === '', '请填写来源名称'),
    ...need(
      'sourceUrl',
      sourceUrl !== null && !/^https?:\/\/[^\s]+$/i.test(sourceUrl),
      '来源网址应以 http 或 https 开头',
    ),
  ];
}
