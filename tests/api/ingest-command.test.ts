import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { marketCommand } from '../support/market-command.js';
import { writeXlsx } from '../support/sheets/write-xlsx.js';

const program = join(import.meta.dirname, '../../apps/server/bin/market.mjs');
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'market-import-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Outcome {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs the built program as the operator does; the database is not there until it is migrated. */
function market(...args: string[]): Promise<Outcome> {
  const env = { ...process.env, MARKET_DATA_DIR: folder, DATABASE_URL: `sqlite:${join(folder, 'market.db')}` };
  return new Promise((resolve) => {
    execFile(process.execPath, [program, ...args], { env, maxBuffer: 1 << 26 }, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    );
  });
}

const rehearse = (file: string, ...more: string[]) =>
  market('import', '--dry-run', '--region', '320100', '--type', 'carrier', file, ...more);

function save(name: string, bytes: Buffer | string): string {
  const file = join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

const rows = [
  ['载体名称', '类型', '面积', '食堂'],
  ['云谷众创空间', '众创空间', '0.83万平方米', '有'],
  ['星河孵化器', '看情况', '', ''],
];

it('prints JSON and nothing else, without a database', async () => {
  const { code, stdout, stderr } = await rehearse(
    save('载体.xlsx', writeXlsx({ sheets: [{ name: '表', rows }] })),
    '--json',
  );
  const printed = JSON.parse(stdout) as Record<string, unknown>;
  expect([code, stderr]).toEqual([0, '']);
  expect(Object.keys(printed)).toEqual(['recordType', 'rows', 'summary']);
  expect(printed).toMatchObject({
    recordType: 'carrier',
    rows: [
      { row: 2, action: 'new', record: { title: '云谷众创空间', fields: { totalAreaM2: 8300 } }, issues: [] },
      {
        row: 3,
        action: 'invalid',
        issues: [
          { column: '类型', code: 'unknownOption' },
          { column: '类型', code: 'missing' },
        ],
      },
    ],
    summary: { rows: 2, new: 1, invalid: 1, compared: false },
  });
});

it('tells a person what is left out and what to look at', async () => {
  const { stdout } = await rehearse(save('载体.csv', rows.map((row) => row.join(',')).join('\n')));
  expect(stdout).toContain('没有对应字段的列：食堂');
  expect(stdout).toContain('科创载体 2 行：新增 1，需改 1');
  expect(stdout).toMatch(/第 3 行 类型：“看情况”不在选项里/);
});

it('refuses a file with a reason, and a wrong call with the right one', async () => {
  const refused = await rehearse(save('假.xlsx', rows.join('\n')), '--json');
  expect(refused).toMatchObject({ code: 1, stdout: '' });
  expect(refused.stderr).toContain('文件名是 .xlsx，内容却是文本');
  expect((await rehearse(join(folder, '没有.xlsx'))).code).toBe(1);
  const called = (type: string, region: string) =>
    market('import', '--dry-run', '--type', type, '--region', region, 'x.csv');
  expect((await called('nothing', '320100')).stderr).toContain('--type');
  expect(await called('carrier', '330903')).toMatchObject({ code: 2, stderr: expect.stringContaining('--region') });
  expect((await market('import', '--type', 'carrier', '--region', '320100', 'x.csv')).stderr).toContain('--dry-run');
  expect(await market('import', '--dry-run', '--commit', 'x.csv')).toMatchObject({ code: 2 });
}, 90_000);

it('commits what is ready for verification, says what stayed behind, and changes nothing a second time', async () => {
  const env = { MARKET_DATA_DIR: folder, DATABASE_URL: `sqlite:${join(folder, 'market.db')}` };
  const run = (...words: string[]) => marketCommand(words, env);
  const file = save('提交.xlsx', writeXlsx({ sheets: [{ name: '表', rows }] }));
  const commit = (name: string, ...more: string[]) =>
    run('import', '--commit', '--region', '320100', '--type', 'carrier', name, ...more);
  await expect(commit(file)).rejects.toThrow('market migrate');
  await run('migrate');
  const first = await commit(file);
  expect(first).toContain('已提交核验 1 条；留下 1 行');
  const [id = ''] = /[0-9A-Z]{26}/.exec(first) ?? [];
  expect(JSON.parse(await commit(file, '--json'))).toMatchObject({
    recordType: 'carrier',
    rows: [
      { row: 2, action: 'unchanged' },
      { row: 3, action: 'invalid' },
    ],
    summary: { state: 'previewed', unchanged: 1, invalid: 1, new: 0, submitted: 0, open: 1 },
  });
  const rehearsed = ['import', '--dry-run', '--region', '320100', '--type', 'carrier', '--json'];
  const changed = rows.map((row) => row.map((cell) => cell.replace('0.83', '0.9')).join(','));
  expect(JSON.parse(await run(...rehearsed, file))).toMatchObject({
    rows: [{ action: 'unchanged' }, { action: 'invalid' }],
    summary: { unchanged: 1, invalid: 1, compared: true },
  });
  // What waits for verification must not be overwritten.
  expect(JSON.parse(await run(...rehearsed, save('改过.csv', changed.join('\n'))))).toMatchObject({
    rows: [{ action: 'conflict' }, { action: 'invalid' }],
  });
  expect(await run('import', '--resume', id)).toContain('已提交核验 1 条；留下 1 行');
  await expect(run('import', '--resume', 'none')).rejects.toMatchObject({ code: 'notFound' });
  await expect(commit(save('空.csv', ''))).rejects.toThrow('文件是空的');
}, 90_000);
