import {
  defineRecordType,
  publicRecordTypes,
  recordTypes,
  type RecordContent,
  type RecordTypeSpec,
} from '../record/index.js';

/** A type no part of the market knows by name: whatever works for it works from its description alone. */
export const toy = defineRecordType({
  type: 'toy',
  label: '玩具',
  labelEn: 'Toy',
  section: 'achievement',
  list: 'resource',
  titleLabel: '玩具名称',
  titleLabelEn: 'Toy name',
  titleHeaders: ['名称'],
  verifyEveryDays: 10,
  located: false,
  timeLens: { by: { field: 'condition', past: ['坏了'] } },
  fields: [
    {
      key: 'maker',
      label: '作坊',
      labelEn: 'Workshop',
      kind: 'text',
      required: true,
      headers: ['制作方'],
      show: ['card', 'detail', 'table'],
    },
    {
      key: 'condition',
      label: '状况',
      labelEn: 'Condition of the toy',
      kind: 'choice',
      options: ['好的', '坏了'],
      optionsEn: ['Fine', 'Broken'],
      facet: true,
      show: ['card', 'detail'],
    },
    {
      key: 'priceFen',
      label: '价钱',
      labelEn: 'Toy price',
      kind: 'price',
      beside: { per: 'priceUnit' },
      show: ['card', 'detail'],
    },
    { key: 'priceUnit', label: '计价', labelEn: 'Priced by', kind: 'text', show: [] },
    {
      key: 'ownerPhones',
      label: '主人电话',
      labelEn: 'Owner’s phone',
      kind: 'phones',
      mask: 'phone',
      show: ['detail'],
    },
  ],
});

/** Registers the toy in this process: the one line that adding a type takes. */
export function registerToy(): void {
  for (const types of [recordTypes, publicRecordTypes]) (types as RecordTypeSpec[]).push(toy);
}

/** The sheet of a bureau with words of its own for the columns: one toy, with a value in every field. */
export const toySheet = '名称,制作方,状况,价钱,主人电话\n拨浪鼓,城南,好的,8元/个,13800000001\n';

/** A toy with a value in every field. */
export const toyContent: RecordContent = {
  title: '木马',
  summary: '',
  tags: [],
  provenance: 'bureau',
  sourceName: '市科技局',
  sourceUrl: null,
  sourceDate: null,
  share: 'unconditional',
  location: null,
  fields: { maker: '城东', condition: '好的', priceFen: 1_250, priceUnit: '只', ownerPhones: ['13800000000'] },
};

const { ownerPhones: _, ...shownFields } = toyContent.fields;
/** What the public sees of its fields: no phone of a person. */
export const toyShown = shownFields;
