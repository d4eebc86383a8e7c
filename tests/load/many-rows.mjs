// A bureau's sheet of instruments of any length, 20 columns written as bureaus write them; the same in every run.
import { crc32, deflateRawSync } from 'node:zlib';

const titles =
  '仪器名称,规格型号,所在单位,类别,原值（万元）,购置日期,生产厂商,主要技术指标,收费标准,开放状态,预约方式,提前预约,年开放机时,运行状态,放置地点,所在区,地址,联系人,联系电话,备注'.split(
    ',',
  );
const things = ['扫描电镜', '质谱联用仪', '疲劳试验台', '三坐标测量机', '核磁共振谱仪', '高低温环境舱', '激光粒度仪'];
const uses = ['材料表征', '成分分析', '力学性能', '几何量检测', '可靠性', '微观形貌'];
const kinds = ['分析仪器', '物理性能测试仪器', '计量仪器', '电子测量仪器', '工艺试验仪器'];
const hosts = ['演示·江南材料研究所', '演示·沿江测试中心', '演示·精密制造工程中心', '演示·生物医药公共平台'];
const fees = ['400元/小时', '￥1,200.00/次', '面议', '300元/样', '0.05万元/天'];
const days = [(y, m, d) => `${y}-${m}-${d}`, (y, m, d) => `${y}年${m}月${d}日`, (y, m, d) => `${y}/${m}/${d}`];
const districts = ['玄武区', '秦淮区', '建邺区', '鼓楼区', '浦口区', '江宁区'];

function rowOf(n) {
  const pick = (list, by = 1) => list[Math.floor(n / by) % list.length];
  const district = pick(districts, 3);
  return [
    `${pick(uses, 5)}${pick(things)}${n}号`,
    `SU-${8000 + (n % 900)}/${n}`,
    pick(hosts, 2),
    pick(kinds, 4),
    (n % 2000) + 10.5,
    pick(days, 7)(2010 + (n % 15), 1 + (n % 12), 1 + (n % 28)),
    '演示仪器制造有限公司',
    `分辨率 ${1 + (n % 9)}nm，加速电压 0.5—30kV，配能谱与背散射探头，可做${pick(uses)}`,
    pick(fees, 2),
    pick(['开放', '部分开放', '对外开放'], 6),
    pick(['在线预约', '电话预约']),
    1 + (n % 14),
    200 + (n % 1800),
    pick(['正常', '维修中', '完好'], 11),
    `${1 + (n % 9)}号楼${100 + (n % 300)}室`,
    district,
    `南京市${district}科创路${n % 300}号`,
    pick(['张演示', '李演示', '王演示']),
    n % 2 === 0 ? `025-8${String(1_000_000 + (n % 900_000))}` : `138${String(10_000_000 + (n % 80_000_000))}`,
    n % 3 === 0 ? '节假日需提前联系' : '',
  ];
}

const table = (rows) => [titles, ...Array.from({ length: rows }, (_, n) => rowOf(n))];
const quoted = (cell) => (/[",\n]/.test(String(cell)) ? `"${String(cell).replaceAll('"', '""')}"` : cell);

export const csvOf = (rows) =>
  Buffer.from(
    table(rows)
      .map((cells) => cells.map(quoted).join(','))
      .join('\n'),
  );

/** As Excel keeps it: texts once, in a table of their own. */
export function xlsxOf(rows) {
  const strings = new Map();
  const cell = (value, column, row) => {
    if (value === '') return '';
    const at = `${String.fromCharCode(65 + column)}${row}`;
    if (typeof value === 'number') return `<c r="${at}"><v>${value}</v></c>`;
    if (!strings.has(value)) strings.set(value, strings.size);
    return `<c r="${at}" t="s"><v>${strings.get(value)}</v></c>`;
  };
  const lines = table(rows).map(
    (cells, i) => `<row r="${i + 1}">${cells.map((value, column) => cell(value, column, i + 1)).join('')}</row>`,
  );
  const texts = [...strings.keys()].map((text) => `<si><t>${text}</t></si>`);
  const relations = (list) =>
    `<Relationships>${list.map(([kind, target], i) => `<Relationship Id="r${i + 1}" Type="${kind}" Target="${target}"/>`).join('')}</Relationships>`;
  return zip({
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relations([['x/officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': '<workbook><sheets><sheet name="仪器" sheetId="1" r:id="r1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': relations([
      ['x/worksheet', 'worksheets/sheet1.xml'],
      ['x/sharedStrings', 'sharedStrings.xml'],
    ]),
    'xl/sharedStrings.xml': `<sst>${texts.join('')}</sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${lines.join('')}</sheetData></worksheet>`,
  });
}

function zip(parts) {
  const bodies = [];
  const directory = [];
  let offset = 0;
  for (const [name, content] of Object.entries(parts)) {
    const plain = Buffer.from(content);
    const packed = deflateRawSync(plain);
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0);
    about.writeUInt16LE(8, 4);
    about.writeUInt32LE(crc32(plain), 10);
    about.writeUInt32LE(packed.length, 14);
    about.writeUInt32LE(plain.length, 18);
    about.writeUInt16LE(name.length, 22);
    const behind = Buffer.alloc(14);
    behind.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0', 'latin1'), about, behind, Buffer.from(name)]));
    bodies.push(Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), about, Buffer.from(name), packed]));
    offset += bodies.at(-1).length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, listed, end]);
}
