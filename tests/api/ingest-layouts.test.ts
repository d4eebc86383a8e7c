import { describe, expect, it } from '@jest/globals';
import { preview } from '../support/sheets/preview.js';
import { writeXls } from '../support/sheets/write-xls.js';
import { writeXlsx, type WrittenBook, type WrittenCell } from '../support/sheets/write-xlsx.js';

const carriers = (book: WrittenBook, region = '320100') => preview('载体.xlsx', writeXlsx(book), 'carrier', region);
const sheet = (rows: WrittenCell[][], merges?: string[]) => ({
  sheets: [{ name: '表', rows, ...(merges && { merges }) }],
});

describe('a table', () => {
  it('is found under titles and a merged header of two levels, and its merged places are filled down', async () => {
    const book = sheet(
      [
        ['附件1'],
        ['南京市科技载体汇总表'],
        ['序号', '所在区', '载体基本信息', null, null, '运营数据', null],
        [null, null, '名称', '类型', '认定时间', '面积', '在孵企业（家）'],
        [1, '玄武区', '云谷众创空间', '众创空间', new Date('2023-02-18'), '0.83万平方米', 73],
        [2, null, '星河孵化器', '孵化器', '2013.2.21', 10600, '58家'],
        ['小计', '', '2家', '', '', '1.89万平方米', 131],
        [3, '江宁区', '江岚众创空间', '众创空间', 41326, '8100㎡', 25],
        [],
        ['注：面积为实际运营面积。'],
      ],
      ['A1:G1', 'A2:G2', 'A3:A4', 'B3:B4', 'C3:E3', 'F3:G3', 'B5:B6', 'A10:G10'],
    );
    const { rows, summary } = await carriers(book);
    expect(
      rows.map(({ row, action, record: { title, fields } }) => [
        row,
        action,
        title,
        fields['district'],
        fields['totalAreaM2'],
        fields['recognizedOn'],
        fields['incubating'],
      ]),
    ).toEqual([
      [5, 'new', '云谷众创空间', '玄武区', 8300, '2023-02-18', 73],
      [6, 'new', '星河孵化器', '玄武区', 10600, '2013-02-21', 58],
      [8, 'new', '江岚众创空间', '江宁区', 8100, '2013-02-21', 25],
    ]);
    expect(summary.sheets[0]).toMatchObject({
      headerRows: [3, 4],
      skippedRows: [
        { row: 7, reason: 'total' },
        { row: 10, reason: 'note' },
      ],
    });
  });

  it('is read from every sheet that has one, never from a hidden one', async () => {
    const head = ['载体名称', '类型', '地址'];
    const { rows, summary } = await carriers(
      {
        shared: true,
        sheets: [
          { name: '曹杨街道', rows: [head, ['武宁科技园', '科技园区', '']] },
          {
            name: '长寿街道',
            rows: [head, ['创新里', '众创空间', '上海市普陀区长寿路街道'], ['澜庭园', '众创空间', '同上']],
          },
          { name: '旧数据', hidden: true, rows: [head, ['不该读的', '孵化器', '']] },
          {
            name: '汇总',
            rows: [
              ['街镇', '载体数'],
              ['曹杨街道', { formula: 'COUNTA(曹杨街道!A2:A9)' }],
            ],
          },
        ],
      },
      '310107',
    );
    expect(
      rows.map(({ sheet: name, record: { title, fields } }) => [name, title, fields['street'], fields['address']]),
    ).toEqual([
      ['曹杨街道', '武宁科技园', '曹杨新村街道', undefined],
      ['长寿街道', '创新里', '长寿路街道', '上海市普陀区长寿路街道'],
      ['长寿街道', '澜庭园', '长寿路街道', '上海市普陀区长寿路街道'],
    ]);
    expect(summary.sheets.map(({ skipped }) => skipped)).toEqual([null, null, 'hidden', 'noTable']);
  });

  it('skips a header printed again, numbered rows left empty and an example', async () => {
    const head = ['序号', '载体名称', '类型'];
    const { rows } = await carriers(
      sheet([head, ['示例', '某某园', '众创空间'], [1, '甲园', '众创空间'], head, [2, '乙园', '众创空间'], [3], [4]]),
    );
    expect(rows.map(({ record }) => record.title)).toEqual(['甲园', '乙园']);
  });

  it('tells a record from one before it in the file, and a branch from its main site', async () => {
    const rows = [
      ['载体名称', '类型'],
      ['师大科技园', '大学科技园'],
      ['师大科技园(曹杨分园)', '大学科技园'],
      ['师大科技园 ', '大学科技园'],
    ];
    const previewed = await carriers(sheet(rows), '310107');
    expect(previewed.rows.map(({ action }) => action)).toEqual(['new', 'new', 'duplicate']);
    expect(previewed.rows[2]?.issues).toEqual([
      { column: '载体名称', code: 'duplicateInFile', message: '与第 2 行重复' },
    ]);
  });

  it('says which column lacks what, and leaves empty what it cannot read', async () => {
    const { rows, summary } = await carriers(
      sheet([
        ['载体名称', '类型', '认定时间', '面积', '经度', '纬度'],
        ['甲园', '不知道', '很久以前', { error: '#N/A' }, 0, 0],
        ['', '众创空间', '2020-02-30', { formula: '1+1' }, null, null],
      ]),
    );
    expect(rows[0]).toMatchObject({ action: 'invalid', record: { fields: { recognition: '不知道' }, location: null } });
    expect(rows[0]?.issues.map(({ column, code }) => `${column} ${code}`)).toEqual([
      '类型 unknownOption',
      '认定时间 unreadable',
      '面积 formulaFault',
      '经度 unreadable',
      '类型 missing',
    ]);
    expect(rows[1]?.issues.map(({ column, code }) => `${column} ${code}`)).toEqual([
      '认定时间 unreadable',
      '面积 formulaFault',
      '载体名称 missing',
    ]);
    expect(summary).toMatchObject({ rows: 2, new: 0, invalid: 2, flagged: 2 });
  });

  it('takes coordinates of three systems as GCJ-02', async () => {
    const point = async (title: string, text: string) =>
      (
        await carriers(
          sheet([
            ['名称', '类型', title],
            ['甲园', '众创空间', text],
          ]),
          '310107',
        )
      ).rows[0]?.record.location;
    expect(await point('坐标(百度)', '121.415795,31.248245')).toMatchObject({
      lng: expect.closeTo(121.409276, 4),
      lat: expect.closeTo(31.242255, 4),
      sourceCrs: 'BD-09',
    });
    expect(await point('经纬度', 'E121.435949 N31.246083（WGS84）')).toMatchObject({
      lng: expect.closeTo(121.440571, 4),
      sourceCrs: 'WGS-84',
    });
    expect(await point('坐标（高德）', '31.227391，121.401047')).toMatchObject({
      lng: 121.401047,
      lat: 31.227391,
      sourceCrs: 'GCJ-02',
    });
  });

  it('holds what the note above the header says of the amounts', async () => {
    const rows = [
      ['企业名录', null, '单位：万元'],
      ['企业名称', '统一社会信用代码', '注册资本'],
      ['甲公司', '', 1200],
    ];
    const {
      rows: [row],
    } = await preview('名录.xlsx', writeXlsx(sheet(rows)), 'enterprise', '320200');
    expect(row?.record.fields['registeredCapitalFen']).toBe(1_200_000_000);
  });

  it('counts days from 1904 where the workbook does', async () => {
    const { rows } = await carriers({
      since1904: true,
      ...sheet([
        ['载体名称', '类型', '认定时间'],
        ['甲园', '众创空间', new Date('2024-03-01')],
      ]),
    });
    expect(rows[0]?.record.fields['recognizedOn']).toBe('2024-03-01');
  });
});

describe('a form', () => {
  const form = (title: string, budget: string, deadline: WrittenCell): WrittenCell[][] => [
    ['常州市企业技术需求征集表'],
    ['企业名称', '常州甲机械有限公司', '所属辖市区', '常州经开区'],
    ['需求名称', title],
    ['技术领域', '高端装备', '拟投入金额', budget],
    ['解决期限', deadline, '合作方式', '☑联合开发 □委托研发 □技术转让'],
    ['需求描述及主要技术指标', '漏检率约3%'],
    ['联系人', '钱工', '联系电话', '0519-80008856 / 13800007930'],
    ['填表说明：', '请如实填写。'],
  ];

  it('gives one record a sheet', async () => {
    const book = {
      sheets: [
        { name: '需求1', rows: form('磨削烧伤监测', '80—150万元', '2025年9月底前') },
        { name: '需求2', rows: form('薄膜国产化', '面议', '长期有效') },
      ],
    };
    const { rows, summary } = await preview('需求.xlsx', writeXlsx(book), 'need', '320400');
    expect(summary.sheets.map(({ layout }) => layout)).toEqual(['form', 'form']);
    expect(rows.map(({ record }) => record.title)).toEqual(['磨削烧伤监测', '薄膜国产化']);
    expect(rows[0]?.record.fields).toMatchObject({
      organization: '常州甲机械有限公司',
      district: '武进区',
      fields: ['高端装备'],
      budgetMinFen: 80_000_000,
      budgetMaxFen: 150_000_000,
      deadline: '2025-09-30',
      cooperationModes: ['联合开发'],
      contactPhones: ['0519-80008856', '13800007930'],
      remark: '常州经开区为功能区，行政归属武进区',
    });
    expect(rows[1]?.record.fields).toMatchObject({ negotiable: true, openEnded: true });
  });

  it('may stand under another in one sheet', async () => {
    const rows = [...form('甲需求', '50万元', '2025/8/15'), [], ...form('乙需求', '60万元', '2025/8/16')];
    const { rows: found } = await preview('需求.xlsx', writeXlsx(sheet(rows)), 'need', '320400');
    expect(found.map(({ record }) => [record.title, record.fields['budgetMinFen']])).toEqual([
      ['甲需求', 50_000_000],
      ['乙需求', 60_000_000],
    ]);
  });
});

describe('an .xls of old Excel', () => {
  it('gives the same records, its cut texts, packed numbers, dates and merged cells included', async () => {
    const rows = [
      ['载体名称', '所在区', '类型', '认定时间', '面积', '在孵企业'],
      ['云谷众创空间', '玄武区', '众创空间', new Date('2024-03-01'), 8300.5, 73],
      ['星河孵化器', null, '孵化器', '2013.2.21', 1_500_000_000, 0],
    ];
    const { rows: found } = await preview('载体.xls', writeXls({ rows, merges: [[1, 2, 1, 1]] }), 'carrier', '320100');
    expect(
      found.map(({ record: { title, fields } }) => [
        title,
        fields['district'],
        fields['kind'],
        fields['recognizedOn'],
        fields['totalAreaM2'],
        fields['incubating'],
      ]),
    ).toEqual([
      ['云谷众创空间', '玄武区', '众创空间', '2024-03-01', 8300.5, 73],
      ['星河孵化器', '玄武区', '孵化器', '2013-02-21', 1_500_000_000, 0],
    ]);
  });
});
