import type { Comparison } from './comparison.js';
import type { MapLayer } from './map-layers.js';
import type { RecordAction } from './record-action.js';

/** 六大板块。 */
export const sections = ['policy', 'resource', 'technology', 'finance', 'talent', 'achievement'] as const;
export type Section = (typeof sections)[number];
export const sectionLabels = {
  policy: '政策发布',
  resource: '资源共享',
  technology: '技术对接',
  finance: '金融服务',
  talent: '人才交流',
  achievement: '成果展示',
} as const satisfies Record<Section, string>;

/** 三张清单。 */
export type ListKind = 'resource' | 'need' | 'cooperation';

/**
 * How a value is stored, checked and shown. `money` and `price` are integer 分, the one typed in 万元, the other in 元;
 * `area` square metres; `day` an ISO date; `date` one that may stop at the month or year, as precise as is known;
 * `phones` a list of numbers; `choices` a list of options; `rows` a small table with the columns of its description.
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
  | 'choices'
  | 'rows';

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

/** A column of a `rows` field; its cells are text. */
export interface RowColumn {
  key: string;
  label: string;
  labelEn: string;
  /** Longest text; 200 unless told. */
  max?: number;
}

export interface FieldSpec {
  key: string;
  label: string;
  /** What whoever reads in English sees; the names in `En` are all for them. */
  labelEn: string;
  kind: FieldKind;
  /** Shown behind the value; the stored unit is fixed by `kind`. */
  unit?: string;
  /** One and many: `day|days`; empty for what English only counts. */
  unitEn?: string;
  required?: true;
  /** For `choice` and `choices`: the only values allowed. */
  options?: readonly string[];
  /** In the order of `options`. */
  optionsEn?: readonly string[];
  /** What a reader sees, when options are codes. */
  optionLabels?: Readonly<Record<string, string>>;
  /** Other words for an option in the sheets of bureaus. */
  aliases?: Readonly<Record<string, readonly string[]>>;
  /** For `rows`. */
  columns?: readonly RowColumn[];
  /** May be filtered on; each value becomes a facet row. */
  facet?: true;
  /** A condition on whoever would use the record: sent with every card, so that it can be compared there. */
  compares?: Comparison;
  /** In the search of the whole market, the choice its values are counted and narrowed by. */
  groupedAs?: 'industry' | 'level' | 'validity';
  /** Tells one record of its type from the others: 文号. Found by its value, never offered as a filter. */
  identifies?: true;
  /** With the title it tells one record from another of the same name: 型号、所在单位. Where it differs, the records do. */
  distinguishes?: true;
  /** Names other records of the type by what identifies them, or by their titles. */
  refersTo?: string;
  /** The field under which those named see this record in turn: 代替 and 被代替. */
  inverse?: string;
  /** Longest text; 200 unless told. */
  max?: number;
  /** Greatest number. */
  most?: number;
  /** A day or date that cannot lie ahead. */
  past?: true;
  /** The field with a day that should not lie later than this one. */
  after?: string;
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

/** Where the values of a card stand; without a plan choices are tags and the rest is one line. */
export interface CardPlan {
  /** Who it belongs to, beside the place. */
  by?: string;
  /** The amount in figures. */
  figure?: string;
  /** The one line under the title. */
  line?: readonly string[];
  /** Begins with a picture of its section. */
  tile?: true;
}

/** 按日翻转：what the calendar makes of a value that stands until a day. */
export interface Expiry {
  /** Values the calendar may change; no others. */
  valid: readonly string[];
  /** From `soonDays` before the last day on. */
  soon: string;
  soonDays: number;
  /** From the day after on. */
  over: string;
}

/** What the values of a choice mean for its reader: the tag of a card, and the words of a detail page. */
export interface Standing {
  field: string;
  /** The last day it holds. */
  until?: string;
  /** Needs `until`, which must then be the first day the time lens ends on. */
  expires?: Expiry;
  says: Readonly<Record<string, { tone: 'good' | 'soon' | 'over'; means: string; meansEn: string }>>;
}

/** The days between which something can be asked for: 申报, 报名. */
export interface WindowSpec {
  label: string;
  labelEn: string;
  opensOn?: string;
  closesOn: string;
}

/** 预约：the values by which a record says that it takes bookings, until its bureau says otherwise. */
export interface BookingSpec {
  opensWhen: Readonly<Record<string, readonly string[]>>;
  /** The field with the days one must book ahead. */
  daysAhead?: string;
}

/** 报名：the fields that say when it begins, until when and for how many one may sign up. */
export interface SignUpSpec {
  startsOn: string;
  /** A text with the time of day. */
  hours: string;
  until: string;
  seats: string;
  venue: string;
  /** An address outside, where one signs up instead. */
  elsewhere: string;
}

/**
 * The single description of a record type. Validation, console form and table, facets, card and
 * detail page, Excel template and time lens all follow from it; nothing else knows a type by name.
 */
export interface RecordTypeSpec {
  type: string;
  label: string;
  labelEn: string;
  section: Section;
  list: ListKind | null;
  /** The name of a title in this type's form: 政策名称, 载体名称… */
  titleLabel: string;
  titleLabelEn: string;
  titleHeaders: readonly string[];
  /** Days after verification at which the record must be looked at again. */
  verifyEveryDays: number;
  /** Its title is the name of an organization: found with a letter wrong as well. */
  titleNames?: 'organization';
  /** Has a place on the map. */
  located: boolean;
  /** With what it is counted, and shown where it has a place. */
  mapLayer?: MapLayer;
  /** The facet field that names the other place of what two places do together. */
  partner?: string;
  /** Kept among the bureaus: no public answer knows of it. Left out, the type is public. */
  audience?: 'bureau';
  /** The field with the day on which the person described agreed to be published. */
  requiresConsent?: string;
  timeLens: TimeLensRule;
  card?: CardPlan;
  standing?: Standing;
  window?: WindowSpec;
  /** What a reader can do with a record, the main one first. */
  actions?: readonly RecordAction[];
  booking?: BookingSpec;
  signUp?: SignUpSpec;
  /** The field with the working days in which a message to it is answered. */
  answersWithin?: string;
  fields: readonly FieldSpec[];
}

export const defineRecordType = <const T extends RecordTypeSpec>(spec: T): T => spec;
