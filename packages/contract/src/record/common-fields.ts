import { technologyAliases, technologyFields, technologyFieldsEn } from './options.js';
import type { FieldSpec } from './record-type.js';

/** 领域；a bureau's other words for it stay beside it. */
export const technology = [
  {
    key: 'fields',
    label: '领域',
    labelEn: 'Fields',
    kind: 'choices',
    options: technologyFields,
    optionsEn: technologyFieldsEn,
    aliases: technologyAliases,
    facet: true,
    groupedAs: 'industry',
    beside: { wording: 'fieldWords' },
    headers: [
      '技术领域',
      '所属领域',
      '产业领域',
      '所属产业',
      '行业领域',
      '应用领域',
      '专业领域',
      '研究领域',
      '产业方向',
      '服务领域',
      '投资领域',
      '投资方向',
      '擅长领域',
    ],
    show: ['card', 'detail', 'table'],
  },
  {
    key: 'fieldWords',
    label: '细分领域',
    labelEn: 'Subfield',
    kind: 'text',
    headers: ['细分行业', '细分方向'],
    show: ['detail'],
  },
] as const satisfies readonly FieldSpec[];

/** Where it is, in words; coordinates belong to the envelope. */
export const place = [
  {
    key: 'district',
    label: '所在区',
    labelEn: 'District',
    kind: 'text',
    max: 40,
    headers: [
      '所属区',
      '区县',
      '所在区县',
      '所属辖市区',
      '辖市区',
      '所属市区',
      '县区',
      '县市区',
      '市区',
      '属地',
      '板块',
      '县级市区',
      '县市',
      '行政区',
      '行政区划',
      '区域',
    ],
    show: ['detail', 'table'],
  },
  {
    key: 'street',
    label: '街镇',
    labelEn: 'Town',
    kind: 'text',
    max: 40,
    headers: ['所属街镇', '所在街镇', '街道', '所属街道', '街道镇', '乡镇街道', '镇街'],
    show: ['detail'],
  },
  {
    key: 'address',
    label: '地址',
    labelEn: 'Address',
    kind: 'text',
    headers: [
      '详细地址',
      '所在地址',
      '通讯地址',
      '联系地址',
      '注册地址',
      '办公地址',
      '经营地址',
      '单位地址',
      '具体地址',
      '所在地',
      '地点',
    ],
    show: ['detail'],
  },
] as const satisfies readonly FieldSpec[];

/** Whom to ask: personal data, handed over only with consent. */
export const contact = [
  {
    key: 'contactPerson',
    label: '联系人',
    labelEn: 'Contact person',
    kind: 'text',
    max: 60,
    mask: 'person',
    headers: ['联系人姓名', '负责人', '联络人', '项目联系人', '业务联系人', '联系人员', '经办人'],
    show: ['detail'],
  },
  {
    key: 'contactPhones',
    label: '联系电话',
    labelEn: 'Phone',
    kind: 'phones',
    mask: 'phone',
    headers: [
      '电话',
      '手机',
      '手机号',
      '手机号码',
      '联系方式',
      '联系人电话',
      '联系人手机',
      '联系手机',
      '办公电话',
      '固定电话',
    ],
    show: ['detail'],
  },
  {
    key: 'contactEmail',
    label: '联系邮箱',
    labelEn: 'E-mail',
    kind: 'text',
    max: 120,
    mask: 'person',
    headers: ['邮箱', '电子邮箱', '电子邮件', 'E-mail', '简历投递邮箱', '投递邮箱'],
    show: ['detail'],
  },
] as const satisfies readonly FieldSpec[];

export const website = {
  key: 'website',
  label: '网址',
  labelEn: 'Website',
  kind: 'url',
  headers: ['网站', '官网', '官方网站', '单位网址'],
  show: ['detail'],
} as const satisfies FieldSpec;

export const creditCode = {
  key: 'creditCode',
  label: '统一社会信用代码',
  labelEn: 'Unified social credit code',
  kind: 'creditCode',
  headers: ['信用代码', '统一代码', '社会信用代码', '统一信用代码', '机构代码', '组织机构代码', '单位代码'],
  show: ['detail'],
} as const satisfies FieldSpec;

export const remark = {
  key: 'remark',
  label: '备注',
  labelEn: 'Remarks',
  kind: 'longText',
  max: 1000,
  internal: true,
  headers: ['说明', '备注说明', '其他说明'],
  show: [],
} as const satisfies FieldSpec;
