import {
  codesOf,
  distinguishingFields,
  identityFields,
  plainText,
  type RecordContent,
  type RecordTypeSpec,
} from '@market/contract/record';

/** What a record is recognised by; every text in the form for comparing, empty when it is not there. */
export interface Subject {
  title: string;
  name: string;
  /** The name without what names of one thing may differ in: the place in front, the form of the company. */
  core: string;
  /** `creditCode|9132…`. */
  codes: readonly string[];
  /** The values that tell two of one name apart, in the order of the description. */
  marks: readonly string[];
  district: string;
  address: string;
}

const FORM = /(股份有限公司|有限责任公司|有限公司|集团公司|集团|公司)$/;

/** Reads subjects of one type and region. */
export function subjectReader(spec: RecordTypeSpec, regionName: string) {
  const identities = identityFields(spec);
  const distinguishing = distinguishingFields(spec);
  const place = plainText(regionName).replace(/[市区县]$/, '');
  const inFront = new RegExp(`^(江苏省?|上海市?)?(${place}[市区县]?)?`);
  return ({ title, fields }: Pick<RecordContent, 'title' | 'fields'>): Subject => {
    const textOf = (key: string): string => {
      const value = fields[key];
      return typeof value === 'string' ? plainText(value) : '';
    };
    const name = plainText(title);
    return {
      title,
      name,
      core: name.replace(inFront, '').replace(FORM, '') || name,
      codes: identities.flatMap((key) => codesOf(fields[key]).map((code) => `${key}|${plainText(code)}`)),
      marks: distinguishing.map(textOf),
      district: textOf('district'),
      address: textOf('address'),
    };
  };
}

/** How far two of one name agree in a value that tells them apart: an empty one says nothing. */
type Agreement = 'agree' | 'doubt' | 'differ';

const within = (a: string, b: string): boolean => a.includes(b) || b.includes(a);

function compareTexts(a: string, b: string): Agreement {
  if (a === '' || b === '' || a === b) return 'agree';
  return Math.min(a.length, b.length) >= 4 && within(a, b) ? 'doubt' : 'differ';
}

const worst = (all: readonly Agreement[]): Agreement =>
  all.includes('differ') ? 'differ' : all.includes('doubt') ? 'doubt' : 'agree';

/** Whether two of one name are one thing, by the values that tell them apart. */
export const compareMarks = (a: Subject, b: Subject): Agreement =>
  worst(a.marks.map((mark, i) => compareTexts(mark, b.marks[i] ?? '')));

/** Both bear a code of the same kind, and none in common. */
export function codesContradict(a: Subject, b: Subject): boolean {
  const kinds = new Set(a.codes.map(kindOf));
  return b.codes.some((code) => kinds.has(kindOf(code))) && !b.codes.some((code) => a.codes.includes(code));
}
const kindOf = (code: string): string => code.slice(0, code.indexOf('|'));

export const placesContradict = (a: Subject, b: Subject): boolean =>
  (a.district !== '' && b.district !== '' && a.district !== b.district) || addressesContradict(a, b);

export const addressesContradict = (a: Subject, b: Subject): boolean =>
  a.address !== '' && b.address !== '' && !within(a.address, b.address);
