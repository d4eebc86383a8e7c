import type { EnvelopeKey, TargetKey } from '@market/contract/ingest';
import type { FieldSpec, RecordTypeSpec } from '@market/contract/record';
import { plainName, stemOf } from './header-text.js';
import { pairsOf } from './match-header.js';

export interface Target {
  key: TargetKey;
  label: string;
  field?: FieldSpec;
  names: readonly TargetName[];
}

export interface TargetName {
  name: string;
  stem: string;
  pairs: ReadonlySet<string>;
}

const envelopeNames: Record<Exclude<EnvelopeKey, 'title'>, readonly string[]> = {
  titleEn: ['英文名称', '英文名', '英文标题', '外文名称', '英文全称', 'englishName', 'englishTitle'],
  summary: ['摘要', '简介', '概况', '概述', '介绍', '简要介绍', 'summary'],
  summaryEn: ['英文简介', '英文摘要', '英文介绍', 'englishSummary'],
  tags: ['标签', '关键词', '关键字'],
  sourceName: ['来源', '数据来源', '信息来源', '资料来源', '来源单位', '填报单位', '报送单位'],
  sourceUrl: ['来源网址', '来源链接', '原文链接', '原文网址', '信息来源网址'],
  sourceDate: [
    '更新日期',
    '更新时间',
    '数据日期',
    '数据更新时间',
    '采集日期',
    '采集时间',
    '填报日期',
    '统计日期',
    '数据截至',
  ],
  longitude: ['经度', '东经', 'lng', 'lon', 'longitude', 'x坐标', '坐标x', '经度坐标'],
  latitude: ['纬度', '北纬', 'lat', 'latitude', 'y坐标', '坐标y', '纬度坐标'],
  point: ['坐标', '经纬度', '地理坐标', '位置坐标', '经纬度坐标', 'gps坐标', '地图坐标', '坐标位置'],
  datum: ['坐标系', '坐标系统', '坐标类型', '坐标体系', '坐标来源', 'crs', 'sourceCrs'],
  city: ['城市', '所在市', '所在城市', '地市', '设区市', '所属城市', '市', 'city'],
  serial: ['序号', '行号', '序列', 'no', '#'],
};

const nameOf = (text: string): TargetName => {
  const name = plainName(text);
  return { name, stem: stemOf(name), pairs: pairsOf(name) };
};

/** Everything a column of a sheet of this type may be; the type's own fields come before the envelope. */
export function targetsOf(spec: RecordTypeSpec): Target[] {
  const target = (key: TargetKey, label: string, names: readonly string[], field?: FieldSpec): Target => ({
    key,
    label,
    names: names.map(nameOf),
    ...(field && { field }),
  });
  return [
    target('title', spec.titleLabel, [spec.titleLabel, ...spec.titleHeaders, 'name', 'title']),
    ...spec.fields.map((field) =>
      target(`fields.${field.key}`, field.label, [field.label, ...(field.headers ?? []), field.key], field),
    ),
    ...Object.entries(envelopeNames).map(([key, names]) =>
      target(key as EnvelopeKey, names[0] ?? key, [...names, key]),
    ),
  ];
}
