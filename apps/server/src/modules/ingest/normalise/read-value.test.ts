import { describe, expect, it } from '@jest/globals';
import type { FieldKind, FieldSpec } from '@market/contract/record';
import type { Cell } from '../reading/sheet.js';
import { readValue } from './read-value.js';
import type { ColumnContext } from './reading.js';

const read = (
  kind: FieldKind,
  cell: Cell,
  more: Partial<Omit<FieldSpec, 'labelEn'>> = {},
  column: Partial<ColumnContext> = {},
) =>
  readValue(
    cell,
    { key: 'value', label: '值', labelEn: 'Value', kind, show: [], ...more },
    { areaCode: '0513', column: { title: '', hint: '', magnitude: undefined, ...column } },
  );
const codes = (reading: ReturnType<typeof read>) => reading.issues?.map(({ code }) => code) ?? [];

describe('days and dates', () => {
  it.each<[Cell, string]>([
    ['2024年3月1日', '2024-03-01'],
    ['２０２４年３月１日', '2024-03-01'],
    ['2024/3/1', '2024-03-01'],
    ['2024.03.01', '2024-03-01'],
    ['2024-3-1 00:00:00', '2024-03-01'],
    ['2024/3/1 10:30', '2024-03-01'],
    ['2024-03-01T08:00:00Z', '2024-03-01'],
    ['20240301', '2024-03-01'],
    [20240301, '2024-03-01'],
    [45352, '2024-03-01'],
    ['45352', '2024-03-01'],
    [{ day: '2024-03-01' }, '2024-03-01'],
    ['22-5-17', '2022-05-17'],
    ['98年5月17日', '1998-05-17'],
    ['二〇二四年三月一日', '2024-03-01'],
    ['2024年十二月三十一日', '2024-12-31'],
    ['2024年2月29日', '2024-02-29'],
    ['2025年9月底前', '2025-09-30'],
    ['2024年2月底', '2024-02-29'],
    ['2025年底', '2025-12-31'],
    ['31/12/2024', '2024-12-31'],
    ['12/31/2024', '2024-12-31'],
    ['5-Mar-24', '2024-03-05'],
    ['Mar 5, 2024', '2024-03-05'],
    ['2024、3、5', '2024-03-05'],
    ['2024-03-04T16:00:00Z', '2024-03-05'],
  ])('%j is %s', (cell, day) => {
    expect(read('day', cell)).toMatchObject({ value: day });
    expect(read('date', cell)).toMatchObject({ value: day });
  });

  it.each<[Cell, string]>([
    ['2024年3月', '2024-03'],
    ['2024.3', '2024-03'],
    [2024.3, '2024-03'],
    ['2024年四月', '2024-04'],
    ['202403', '2024-03'],
    ['2024年', '2024'],
    [2024, '2024'],
    // As a number October has lost its zero and looks like January.
    [2024.1, '2024'],
  ])('%j stays as precise as it is: %s', (cell, date) => {
    expect(read('date', cell)).toMatchObject({ value: date });
    expect(codes(read('day', cell))).toEqual(['incompleteDay']);
    expect(read('day', cell).value).toBeUndefined();
  });

  it.each<[Cell, string]>([
    ['2023年2月29日', 'unreadable'],
    ['2024年13月1日', 'unreadable'],
    ['尽快', 'unreadable'],
    ['03/04/2024', 'ambiguousDay'],
    ['2023.1-2025.12', 'rangeGiven'],
    ['2024年3月至5月', 'rangeGiven'],
  ])('%j stays empty and is told: %s', (cell, code) => {
    expect(read('date', cell).value).toBeUndefined();
    expect(codes(read('date', cell))).toEqual([code]);
  });

  it('keeps 长期有效 as a flag beside the date', () => {
    expect(read('date', '长期有效', { beside: { openEnded: 'open' } })).toEqual({ besides: { open: true } });
  });
});

describe('amounts', () => {
  it.each<[Cell, number]>([
    ['￥4,280,000.00', 428_000_000],
    ['615万元', 615_000_000],
    ['112万', 112_000_000],
    ['0.12亿元', 1_200_000_000],
    ['伍拾万元整', 50_000_000],
    ['壹佰贰拾叁万肆仟伍佰陆拾柒元捌角玖分', 123_456_789],
    ['１２．５万元', 12_500_000],
    ['约300万元', 300_000_000],
    ['1,980,000元', 198_000_000],
    ['3千万元', 3_000_000_000],
    ['30余万', 30_000_000],
    ['500多万元', 500_000_000],
    ['1000万元（其中自筹600万元）', 1_000_000_000],
  ])('%j is %i 分', (cell, fen) => {
    expect(read('money', cell)).toMatchObject({ value: fen });
  });

  const budget = { beside: { upTo: 'most', negotiable: 'negotiable', wording: 'words' } };
  it.each<[string, object]>([
    ['80—150万元', { value: 80_000_000, besides: { most: 150_000_000 } }],
    ['80万～1.5亿', { value: 80_000_000, besides: { most: 15_000_000_000 } }],
    ['50万元', { value: 50_000_000, besides: { most: 50_000_000 } }],
    ['不超过50万元', { besides: { most: 50_000_000 } }],
    ['50万元以上', { value: 50_000_000, besides: {} }],
    ['面议', { besides: { negotiable: true } }],
    ['面议（参考300元/样）', { value: 30_000, besides: { negotiable: true, words: '面议（参考300元/样）' } }],
  ])('%s has what it says', (text, reading) => {
    expect(read('money', text, budget)).toMatchObject(reading);
  });

  it('takes the unit from the title, the column or nowhere', () => {
    expect(read('money', '235', {}, { hint: '万元' })).toEqual({ value: 235_000_000, besides: {} });
    expect(read('money', 235, {}, { magnitude: 6.3 })).toMatchObject({
      value: 235_000_000,
      issues: [{ code: 'unitAssumed' }],
    });
    expect(codes(read('money', '235'))).toEqual(['unitMissing']);
    expect(read('money', '235').value).toBeUndefined();
    expect(read('money', '385000')).toMatchObject({ value: 38_500_000, issues: [{ code: 'unitAssumed' }] });
    expect(read('price', '400')).toEqual({ value: 40_000, besides: {} });
  });

  it('keeps what a price is for', () => {
    const fee = { beside: { per: 'per', upTo: 'most' } };
    expect(read('price', '80元／小时', fee)).toMatchObject({ value: 8_000, besides: { per: '小时' } });
    expect(read('price', '8-15K/月', fee)).toMatchObject({ value: 800_000, besides: { per: '月', most: 1_500_000 } });
    expect(read('price', '15-20', fee, { title: '年薪', hint: '万元' })).toMatchObject({
      value: 15_000_000,
      besides: { per: '年' },
    });
  });

  it('neither converts a foreign currency nor picks one of several amounts', () => {
    expect(codes(read('money', '100万美元'))).toEqual(['foreignCurrency']);
    expect(codes(read('money', '一期200万元，二期300万元'))).toEqual(['severalValues']);
    expect(codes(read('money', '80-150万元'))).toEqual(['rangeGiven']);
  });
});

describe('areas and numbers', () => {
  it.each<[Cell, number]>([
    ['0.83万平方米', 8_300],
    ['８１００平米', 8_100],
    ['约25600平方米', 25_600],
    ['1.4万㎡', 14_000],
    ['4400㎡', 4_400],
    ['24,600平方米', 24_600],
    [10600, 10_600],
    ['30亩', 20_000],
    ['1.2公顷', 12_000],
  ])('%j is %i m²', (cell, area) => {
    expect(read('area', cell)).toEqual({ value: area });
  });

  it('takes the unit of an area from the title or from its column', () => {
    expect(read('area', 1.2, {}, { hint: '万平方米' }).value).toBe(12_000);
    expect(read('area', 0.83, {}, { magnitude: 4.1 })).toMatchObject({
      value: 8_300,
      issues: [{ code: 'unitAssumed' }],
    });
  });

  it('reads counts with their counters, not guesses', () => {
    expect(['25家', '1,234人', '约30余家', '十二'].map((text) => read('integer', text).value)).toEqual([
      25, 1234, 30, 12,
    ]);
    expect(codes(read('integer', '若干'))).toEqual(['unreadable']);
    expect(codes(read('integer', '3-5人'))).toEqual(['unreadable']);
    expect(read('decimal', '3.5%', { unit: '%' }).value).toBe(3.5);
  });
});

it('a table in one cell: a line a row, cells between bars, what is over joins the last column', () => {
  const columns = [
    { key: 'clause', label: '条款', labelEn: 'Clause' },
    { key: 'duty', label: '责任单位', labelEn: 'Office' },
  ];
  const value = [{ clause: '第一条', duty: '科技局 财政局' }, { clause: '第二条' }];
  expect(read('rows', '第一条｜科技局｜财政局\n\n第二条', { columns })).toMatchObject({ value });
});

describe('phones', () => {
  it.each<[Cell, string[]]>([
    ['0513 8000 2042', ['0513-80002042']],
    ['（0513）80004787', ['0513-80004787']],
    ['051380005530', ['0513-80005530']],
    [51380005530, ['0513-80005530']],
    ['０５１３－８０００３８５６', ['0513-80003856']],
    ['+86-513-80009966', ['0513-80009966']],
    ['+86 138 0000 5973', ['13800005973']],
    ['025-80004029转801', ['025-80004029-801']],
    ['025-80004029-801', ['025-80004029-801']],
    ['0519-80004376 / 13800007930', ['0519-80004376', '13800007930']],
    ['0519-80004376、80004377', ['0519-80004376', '0519-80004377']],
    ['400-820-1234', ['4008201234']],
  ])('%j is %j', (cell, phones) => {
    expect(read('phones', cell)).toMatchObject({ value: phones });
  });

  it('says when it added the area code, and what is no phone', () => {
    expect(read('phones', '80009966')).toMatchObject({ value: ['0513-80009966'], issues: [{ code: 'areaCodeAdded' }] });
    expect(read('phones', '1387000597').value).toBeUndefined();
    expect(codes(read('phones', '1387000597'))).toEqual(['unreadable']);
  });
});

describe('words', () => {
  it('joins a name broken over lines, makes letters half-width and brackets wide', () => {
    expect(read('text', '南京云砺众创\n空间有限公司').value).toBe('南京云砺众创空间有限公司');
    expect(read('text', ' 南京浦芯(集团)有限公司\u3000').value).toBe('南京浦芯（集团）有限公司');
    expect(read('text', 'ＳＵ８６００').value).toBe('SU8600');
    expect(read('text', 'Hitachi\nSU8600').value).toBe('Hitachi SU8600');
  });

  it('takes only what is ticked', () => {
    const field = { options: ['联合开发', '委托研发', '技术转让'] };
    expect(read('choices', '☑联合开发 □委托研发 □技术转让', field).value).toEqual(['联合开发']);
    expect(read('choices', '□联合开发 ■委托研发 ■技术转让', field).value).toEqual(['委托研发', '技术转让']);
  });

  it('keeps the words that say more than the option', () => {
    const field = { options: ['国家级', '市级'], beside: { wording: 'words' } };
    expect(read('choice', '国家级科技企业孵化器', field)).toMatchObject({
      value: '国家级',
      besides: { words: '国家级科技企业孵化器' },
    });
    expect(read('choice', '国家级', field)).toEqual({ value: '国家级', besides: {} });
    expect(codes(read('choice', '大学科技园', field))).toEqual(['unknownOption']);
  });

  it.each(['无', '—', '/', '暂无', '-'])('takes %s as nothing', (text) => {
    expect(read('text', text)).toEqual({});
    expect(read('money', text)).toEqual({});
  });

  it('does not trust a formula without a result or a code kept as a number', () => {
    expect(codes(read('text', { fault: '公式' }))).toEqual(['formulaFault']);
    expect(codes(read('creditCode', 913202000000000000))).toEqual(['precisionLost']);
    expect(read('creditCode', ' ９１３２０５０５ma1mxxxx0k ').value).toBe('91320505MA1MXXXX0K');
  });
});
