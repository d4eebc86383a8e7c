import type { RecordContent, RecordTypeSpec } from '@market/contract/record';

/** 代码、文号、专利号…：a text that stands for one thing alone. */
const IDENTITY_LABEL = /(信用代码|标识码|文号|专利号|证书号|证书编号|登记号|索引号)$/;
const PLACES = ['district', 'street', 'address'];
const NOISE = /[\s()·\-—.,，。、]/g;
const CLEAN = /^[\u4e00-\u9fff\w]*$/;
const plain = (text: string): string =>
  (CLEAN.test(text) ? text : text.normalize('NFKC').replace(NOISE, '')).toLowerCase();

/** Finds rows that say the same thing as one before them in the file. */
export class Duplicates<Place> {
  private readonly seen = new Map<string, Place>();
  private readonly identities: readonly string[];
  private readonly telling: readonly string[];

  constructor(spec: RecordTypeSpec) {
    // A company's code identifies the company; on its needs and instruments it stands many times.
    const owned = spec.fields.some(({ key }) => key === 'organization' || key === 'host');
    this.identities = spec.fields
      .filter(({ kind, label }) => (kind === 'creditCode' && !owned) || (kind === 'text' && IDENTITY_LABEL.test(label)))
      .map(({ key }) => key);
    this.telling = spec.fields
      .filter(({ key, kind, show }) => PLACES.includes(key) || (kind === 'text' && show.includes('card')))
      .map(({ key }) => key);
  }

  /** Where the record first stood; otherwise it is remembered to stand at `place`. */
  firstOf(record: RecordContent, place: Place): Place | undefined {
    const keys = this.keysOf(record);
    for (const key of keys) {
      const first = this.seen.get(key);
      if (first) return first;
    }
    for (const key of keys) this.seen.set(key, place);
    return undefined;
  }

  /** A code of its own, and the name with what tells two of one name apart: the place and the texts of the card. */
  private keysOf({ title, fields }: RecordContent): string[] {
    const textOf = (key: string): string => {
      const value = fields[key];
      return typeof value === 'string' ? plain(value) : '';
    };
    const codes = this.identities.map((key) => [key, textOf(key)]).filter(([, code]) => code !== '');
    const named = title === '' ? [] : [[plain(title), ...this.telling.map(textOf)]];
    return [...codes, ...named].map((parts) => parts.join('|'));
  }
}
