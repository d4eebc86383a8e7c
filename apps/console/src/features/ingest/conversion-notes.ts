import type { FieldKind, RecordTypeSpec } from '@market/contract/record';

/** What happens to the cells of a column on the way in, by the kind of the field they feed. */
const byKind: Partial<Record<FieldKind, string>> = {
  money: '认万元、亿元和大写',
  price: '拆数值和单位',
  area: '认亩、万平方米，换成 m²',
  day: '转日期',
  date: '转日期，可只到年月',
  integer: '取数字',
  decimal: '取数字',
  phones: '拆开多个号码',
  creditCode: '查校验位',
  url: '查网址',
  flag: '认是、否、√',
  choice: '对上选项',
  choices: '对上选项，可多个',
};
const byEnvelope: Readonly<Record<string, string>> = {
  tags: '按顿号、逗号拆开',
  sourceDate: '转日期',
  sourceUrl: '查网址',
  longitude: '认度分秒，换成 GCJ-02',
  latitude: '认度分秒，换成 GCJ-02',
  point: '认度分秒，换成 GCJ-02',
  city: '核对是不是本地',
  serial: '只用来认行，不写入',
};

export function conversionNote(spec: RecordTypeSpec, target: string | null): string {
  if (target === null) return '';
  const field = spec.fields.find(({ key }) => target === `fields.${key}`);
  if (!field) return byEnvelope[target] ?? '';
  if (field.mask) return [byKind[field.kind], '不公开'].filter(Boolean).join('，');
  return byKind[field.kind] ?? '';
}
