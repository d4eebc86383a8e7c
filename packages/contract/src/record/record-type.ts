/** 六大板块。 */
export const sections = ['policy', 'resource', 'technology', 'finance', 'talent', 'achievement'] as const;
export type Section = (typeof sections)[number];
export const sectionLabels: Record<Section, string> = {
  policy: '政策发布',
  resource: '资源共享',
  technology: '技术对接',
  finance: '金融服务',
  talent: '人才交流',
  achievement: '成果展示',
};

/** 三张清单。 */
export type ListKind = 'resource' | 'need' | 'cooperation';

/**
 * How a value is stored, checked and shown. `money` and `price` are integer 分, the one typed in 万元, the other in 元;
 * `area` square metres; `day` an ISO date; `date` one that may stop at the month or year, as precise as is known;
 * `phones` a list of numbers; `choices` a list of options.
 */
export type FieldKind =
  | 'text'
  | 'longText'
  | 'integer'
  | 'decimal'
  | 'money'
  | 'price'
  | 'area'
  | 'day'
  | 'date'
  | 'url'
  | 'phones'
  | 'creditCode'
  | 'flag'
  | 'choice'
  | 'choices';

export type FieldPlace = 'card' | 'detail' | 'table';

/** What a cell of a sheet, or a line for a reader, says besides the value: the keys of the fields that keep it. */
export interface Beside {
  /** 400元/小时：what one price is for. */
  per?: string;
  /** 80—150万元：the upper end, when the value is the lower one. */
  upTo?: string;
  /** 面议：a flag. */
  negotiable?: string;
  /** 长期有效：a flag. */
  openEnded?: string;
  /** The bureau's own words, when they say more than the value; empty choices beside them are read from them. */
  wording?: string;
}

export interface FieldSpec {
  key: string;
  label: string;
  kind: FieldKind;
  /** Shown behind the value; the stored unit is fixed by `kind`. */
  unit?: string;
  required?: true;
  /** For `choice` and `choices`: the only values allowed. */
  options?: readonly string[];
  /** What a reader sees, when options are codes. */
  optionLabels?: Readonly<Record<string, string>>;
  /** Other words for an option in the sheets of bureaus. */
  aliases?: Readonly<Record<string, readonly string[]>>;
  /** May be filtered on; each value becomes a facet row. */
  facet?: true;
  /** Longest text; 200 unless told. */
  max?: number;
  /** Greatest number. */
  most?: number;
  /** A day or date that cannot lie ahead. */
  past?: true;
  beside?: Beside;
  /** Column titles bureaus use for this field in their sheets, besides the label. */
  headers?: readonly string[];
  /** Never leaves for the public. */
  internal?: true;
  /** Personal data: kept from every public answer. */
  mask?: 'phone' | 'person';
  show: readonly FieldPlace[];
}

/** 时间镜头：what makes a record past or future; without a rule it is always present. */
export interface TimeLensRule {
  startsOn?: string;
  /** The first of these fields that is filled. */
  endsOn?: readonly string[];
  /** Values that decide before any day does. */
  by?: { field: string; past?: readonly string[]; future?: readonly string[] };
}

/**
 * The single description of a record type. Validation, console form and table, facets, card and
 * detail page, Excel template and time lens all follow from it; nothing else knows a type by name.
 */
export interface RecordTypeSpec {
  type: string;
  label: string;
  section: Section;
  list: ListKind | null;
  /** The name of a title in this type's form: 政策名称, 载体名称… */
  titleLabel: string;
  titleHeaders: readonly string[];
  /** Days after verification at which the record must be looked at again. */
  verifyEveryDays: number;
  /** Has a place on the map. */
  located: boolean;
  /** The facet field that names the other place of what two places do together. */
  partner?: string;
  /** Kept among the bureaus: no public answer knows of it. Left out, the type is public. */
  audience?: 'bureau';
  /** The field with the day on which the person described agreed to be published. */
  requiresConsent?: string;
  timeLens: TimeLensRule;
  fields: readonly FieldSpec[];
}

export const defineRecordType = <const T extends RecordTypeSpec>(spec: T): T => spec;
