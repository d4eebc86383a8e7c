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
 * How a value is stored, checked and shown. `money` is integer 分, `area` square metres,
 * `day` an ISO date, `choices` a list of options.
 */
export type FieldKind =
  'text' | 'longText' | 'integer' | 'money' | 'area' | 'day' | 'url' | 'phone' | 'choice' | 'choices';

export type FieldPlace = 'card' | 'detail' | 'table';

export interface FieldSpec {
  key: string;
  label: string;
  kind: FieldKind;
  /** Shown behind the value; the stored unit is fixed by `kind`. */
  unit?: string;
  required?: true;
  /** For `choice` and `choices`: the only values allowed. */
  options?: readonly string[];
  /** May be filtered on; each value becomes a facet row. */
  facet?: true;
  /** Longest text; 200 unless told. */
  max?: number;
  /** Column titles bureaus use for this field in their sheets, besides the label. */
  headers?: readonly string[];
  /** Never leaves for the public. */
  internal?: true;
  show: readonly FieldPlace[];
}

/** 时间镜头：which field ends the present; without one a record is always present. */
export interface TimeLensRule {
  startsOn?: string;
  endsOn?: string;
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
  timeLens: TimeLensRule;
  fields: readonly FieldSpec[];
}

export const defineRecordType = <const T extends RecordTypeSpec>(spec: T): T => spec;
