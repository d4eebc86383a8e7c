import { getRecordType } from '../../../packages/contract/src/record/index.js';
import type { WrittenCell } from './write-xlsx.js';

/** A column as it may be written: its title with a cell of one and the same value. */
type Spelling = readonly [title: string, cell: WrittenCell];

export interface Spelled {
  type: string;
  region: string;
  columns: readonly (readonly Spelling[])[];
  record: { title: string; location?: object; fields: Record<string, unknown> };
}

const every = (titles: readonly string[], cells: readonly WrittenCell[]): Spelling[] =>
  titles.flatMap((title) => cells.map((cell): Spelling => [title, cell]));

/** All words that the type's description knows for a field. */
function titlesOf(type: string, key: string): string[] {
  const spec = getRecordType(type);
  const field = spec.fields.find((candidate) => candidate.key === key);
  if (!field) throw new Error(`${type} has no ${key}`);
  return [field.label, ...(field.headers ?? [])];
}

const days = ['2018年9月1日', '2018/9/1', '2018.09.01', '20180901', '２０１８－０９－０１', '二〇一八年九月一日'];

/** One record of a type, in every way a bureau may write it. */
export const spelled: readonly Spelled[] = [
  {
    type: 'instrument',
    region: '320600',
    columns: [
      every(['仪器名称', '设备名称', '仪器设备名称'], ['扫描电镜', ' 扫描电镜\u3000', '扫描\n电镜']),
      every(titlesOf('instrument', 'host'), ['南通大学（启东校区）', '南通大学(启东校区)']),
      every(['型号', '规格型号', '仪器型号'], ['SU8600', 'ＳＵ８６００']),
      [
        ...every(
          ['原值', '设备原值', '购置金额'],
          ['428万元', '￥4,280,000.00', '肆佰贰拾捌万元整', '4280000元', '0.0428亿元'],
        ),
        ...every(['原值（万元）', '设备原值/万元', '购置金额(单位：万元)'], [428, '428', '４２８']),
        ...every(['原值（元）'], [4280000, '4,280,000']),
      ],
      every(titlesOf('instrument', 'purchasedOn'), [...days, 43344, '43344', new Date('2018-09-01'), '18-9-1']),
      every(titlesOf('instrument', 'feeFen'), ['400元/小时', '400元／小时', '￥400/小时', '肆佰元/小时']),
      every(['开放状态', '是否开放', '开放情况'], ['开放', '是', '√', '对外开放', '开放 ']),
      every(
        ['联系电话', '电话', '联系方式'],
        [
          '0513-80008349',
          '（0513）80008349',
          '051380008349',
          '0513 8000 8349',
          '+86-513-80008349',
          '０５１３－８０００８３４９',
        ],
      ),
      every(['经纬度(GCJ02)', '坐标（高德）'], ['120.9046,31.9746', '31.9746，120.9046', 'E120.9046 N31.9746']),
    ],
    record: {
      title: '扫描电镜',
      location: { lng: 120.9046, lat: 31.9746, sourceCrs: 'GCJ-02' },
      fields: {
        host: '南通大学（启东校区）',
        model: 'SU8600',
        originalValueFen: 428_000_000,
        purchasedOn: '2018-09-01',
        feeFen: 40_000,
        feeUnit: '小时',
        openness: 'full',
        contactPhones: ['0513-80008349'],
      },
    },
  },
  {
    type: 'carrier',
    region: '320500',
    columns: [
      every(['载体名称', '园区名称'], ['演示·云谷众创空间', '演示·云谷\n众创空间', '演示·云谷众创空间\u200b']),
      every(titlesOf('carrier', 'kind'), ['众创空间', '备案众创空间', ' 众创空间 ', '☑众创空间 □孵化器']),
      [
        ...every(titlesOf('carrier', 'totalAreaM2'), [
          '20000平方米',
          '2万平方米',
          '2万㎡',
          '20,000 m²',
          '30亩',
          '2公顷',
          '贰万平方米',
        ]),
        ...every(['总面积（万平方米）', '建筑面积(万㎡)'], [2, '2', '２']),
        ...every(['总面积（平方米）', '建筑面积/㎡'], [20_000, '20,000']),
        ...every(['总面积（亩）'], [30, '30']),
      ],
      every(titlesOf('carrier', 'incubating'), [25, '25', '25家', '２５ 家', '二十五家', '约25家']),
      every(titlesOf('carrier', 'openedOn'), [...days, 43344, new Date('2018-09-01')]),
      every(['所在区', '区县', '所属区'], ['昆山市', '昆山']),
    ],
    record: {
      title: '演示·云谷众创空间',
      fields: {
        kind: '众创空间',
        totalAreaM2: 20_000,
        incubating: 25,
        openedOn: '2018-09-01',
        district: '昆山市',
      },
    },
  },
  {
    type: 'need',
    region: '320200',
    columns: [
      every(['需求名称', '技术需求名称'], ['演示·轴承降噪', '演示·轴承降噪 ']),
      every(titlesOf('need', 'organization'), ['演示·锡东轴承厂']),
      [
        ...every(titlesOf('need', 'budgetMinFen'), [
          '80-150万元',
          '80万元—150万元',
          '80万至150万元',
          '８０～１５０万元',
          '80万－150万',
          '800000-1500000元',
        ]),
        ...every(['预算（万元）', '拟投入资金(万元)'], ['80-150', '80—150']),
      ],
      every(titlesOf('need', 'deadline'), ['2027年3月31日', '2027-3-31', '2027/03/31', '2027.3.31', 46477]),
      every(['联系电话', '手机'], ['13800000001', '138 0000 0001', '138-0000-0001', '+8613800000001', 13800000001]),
    ],
    record: {
      title: '演示·轴承降噪',
      fields: {
        organization: '演示·锡东轴承厂',
        budgetMinFen: 80_000_000,
        budgetMaxFen: 150_000_000,
        deadline: '2027-03-31',
        contactPhones: ['13800000001'],
      },
    },
  },
];
