import type { RecordContent, RecordTypeSpec } from '@market/contract/record';

/** 代码、文号、专利号…：a text that stands for one thing alone. */
const IDENTITY_LABEL = /(信用代码|标识码|文号|专利号|证书号|证书编号|登记号|索引号)$/;
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s()·\-—.,，。、]/g, '')
    .toLowerCase();

/** Finds rows that say the same thing as one before them in the file. */
export class Duplicates<Place> {
  private readonly seen = new Map<string, Place>();

  constructor(private readonly spec: RecordTypeSpec) {}

  /** Where the record first stood; otherwise it is remembered to stand at `place`. */
  firstOf(record: RecordContent, place: Place): Place | undefined {
    const keys = keysOf(this.spec, record);
    const found = keys.map((key) => this.seen.get(key)).find((first) => first !== undefined);
    if (found === undefined) for (const key of keys) this.seen.set(key, place);
    return found;
  }
}

/** A code of its own, or the name with everything in words that tells two of one name apart: the place and the card's texts. */
function keysOf(spec: RecordTypeSpec, { title, fields }: RecordContent): string[] {
  const texts = spec.fields.flatMap((field) => {
    const value = fields[field.key];
    return typeof value === 'string' && value !== '' ? [{ field, value: plain(value) }] : [];
  });
  const codes = texts
    .filter(({ field }) => field.kind === 'creditCode' || (field.kind === 'text' && IDENTITY_LABEL.test(field.label)))
    .filter(({ field }) => !belongsToOwner(spec, field.kind))
    .map(({ field, value }) => `${field.key}=${value}`);
  const telling = texts.filter(({ field }) => isTelling(field.key, field.kind, field.show));
  if (title === '') return codes;
  return [...codes, [plain(title), ...telling.map(({ value }) => value)].join('|')];
}

/** A company's code identifies the company; on its needs and instruments it stands many times. */
const belongsToOwner = (spec: RecordTypeSpec, kind: string): boolean =>
  kind === 'creditCode' && spec.fields.some(({ key }) => key === 'organization' || key === 'host');

const isTelling = (key: string, kind: string, show: readonly string[]): boolean =>
  ['district', 'street', 'address'].includes(key) || (kind === 'text' && show.includes('card'));
