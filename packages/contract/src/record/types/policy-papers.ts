import type { FieldSpec } from '../record-type.js';

/** What a policy says and what it rests on. */
export const policyPapers = [
  {
    key: 'clauses',
    label: '条款',
    kind: 'rows',
    columns: [
      { key: 'clause', label: '条款', max: 60 },
      { key: 'content', label: '内容', max: 600 },
      { key: 'duty', label: '责任单位', max: 200 },
    ],
    headers: ['主要条款', '政策条款', '任务分工'],
    show: ['detail'],
  },
  {
    key: 'duties',
    label: '责任单位',
    kind: 'longText',
    max: 2000,
    headers: ['牵头单位', '牵头部门', '责任部门', '负责单位', '主管部门', '职责分工'],
    show: ['detail'],
  },
  {
    key: 'supersedes',
    label: '代替',
    kind: 'text',
    max: 300,
    refersTo: 'documentNumber',
    inverse: 'supersededBy',
    headers: ['替代文件', '废止文件', '代替文件'],
    show: ['detail'],
  },
  {
    key: 'supersededBy',
    label: '被代替',
    kind: 'text',
    max: 300,
    refersTo: 'documentNumber',
    inverse: 'supersedes',
    headers: ['被替代文件'],
    show: ['detail'],
  },
  {
    key: 'materials',
    label: '材料清单',
    kind: 'longText',
    max: 2000,
    headers: ['申报材料', '所需材料'],
    show: ['detail'],
  },
  {
    key: 'interpretation',
    label: '解读',
    kind: 'longText',
    max: 2000,
    headers: ['政策解读', '解读内容'],
    show: ['detail'],
  },
  { key: 'interpretationUrl', label: '解读链接', kind: 'url', headers: ['解读网址'], show: ['detail'] },
  {
    key: 'originalUrl',
    label: '原文链接',
    kind: 'url',
    headers: ['链接', '原文网址', '网址', '政策链接', '文件链接', '原文', '发布网址'],
    show: ['detail'],
  },
] as const satisfies readonly FieldSpec[];
