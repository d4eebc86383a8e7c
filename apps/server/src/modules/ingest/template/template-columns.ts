import { columnTargets, type EnvelopeKey, type TargetKey } from '@market/contract/ingest';
import type { FieldKind, FieldSpec, RecordTypeSpec } from '@market/contract/record';

export interface TemplateColumn {
  key: TargetKey;
  /** The column's title; the importer knows it for sure. */
  title: string;
  required: boolean;
  /** What to write, for whoever fills it in. */
  howTo: string;
  /** The only values, when there are such. */
  options: readonly string[];
}

/** A sheet is of one city and numbers itself; a point is two columns. */
const notAsked: readonly EnvelopeKey[] = ['point', 'datum', 'city', 'serial'];

const units: Partial<Record<FieldKind, string>> = { money: '（万元）', price: '（元）', area: '（平方米）' };

const howTos: Record<FieldKind, string> = {
  text: '文字',
  longText: '文字，可换行',
  integer: '整数',
  decimal: '数',
  money: '万元，只写数字',
  price: '元，只写数字',
  area: '平方米，只写数字',
  day: '日期，如 2026-03-01',
  date: '日期，如 2026-03-01；不知道日的写 2026-03 或 2026',
  url: 'http 或 https 开头的网址',
  phones: '手机号或带区号的电话，多个用顿号隔开',
  creditCode: '18 位统一社会信用代码',
  flag: '是或否',
  choice: '选一个',
  choices: '可选几个，用顿号隔开',
  rows: '一行一条，各栏用 | 隔开',
};

const envelopeHowTos: Partial<Record<EnvelopeKey, string>> = {
  title: '文字，不超过 120 字',
  titleEn: '英文的正式名称，没有不写',
  summary: '一两句话',
  summaryEn: '一两句英文，没有不写',
  tags: '几个词，用顿号隔开',
  sourceName: '这条数据从哪来；不写就是本部门',
  sourceUrl: '原文网址',
  sourceDate: '数据截至哪天，如 2026-03-01',
  longitude: '经度，GCJ-02 坐标，如 121.395',
  latitude: '纬度，GCJ-02 坐标，如 31.249',
};

/** Everything a bureau can say of a record of this type, in the order of the form. */
export function templateColumns(spec: RecordTypeSpec): TemplateColumn[] {
  const beside = new Set(spec.fields.flatMap((field) => besideKeys(field)));
  return columnTargets(spec)
    .filter(({ key }) => !notAsked.includes(key as EnvelopeKey) && !beside.has(key))
    .map(({ key, label, required }) => {
      const field = spec.fields.find((each) => key === `fields.${each.key}`);
      return field
        ? { key, title: label + (units[field.kind] ?? ''), required, howTo: howTo(field), options: optionsOf(field) }
        : {
            key,
            title: label + datum(key),
            required,
            howTo: envelopeHowTos[key as EnvelopeKey] ?? '文字',
            options: [],
          };
    });
}

/** What stands in the cell of another field is not asked for again: 面议, 长期有效, 元/小时. */
const besideKeys = ({ beside = {} }: FieldSpec): string[] =>
  [beside.per, beside.negotiable, beside.openEnded, beside.wording].flatMap((key) => (key ? [`fields.${key}`] : []));

const datum = (key: TargetKey): string => (key === 'longitude' || key === 'latitude' ? '（GCJ-02）' : '');

function howTo({ kind, max, columns = [], beside = {} }: FieldSpec): string {
  const more = [
    columns.map(({ label }) => label).join(' | '),
    kind === 'text' || kind === 'longText' ? `不超过 ${max ?? 200} 字` : '',
    beside.per ? '可写成 400元/小时' : '',
    beside.negotiable ? '可写面议' : '',
    beside.openEnded ? '可写长期有效' : '',
  ];
  return [howTos[kind], ...more.filter(Boolean)].join('，');
}

const optionsOf = ({ kind, options = [], optionLabels }: FieldSpec): readonly string[] =>
  kind === 'flag' ? ['是', '否'] : options.map((option) => optionLabels?.[option] ?? option);
