import { open, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { uploadEndings } from '@market/contract/ingest';
import { openCsv } from './csv/open-csv.js';
import { openJson } from './json/open-json.js';
import { ImportRefused } from './import-refused.js';
import { limits } from './limits.js';
import type { Workbook } from './sheet.js';
import { CompoundFile, isCompoundFile } from './xls/compound-file.js';
import { openXls } from './xls/open-xls.js';
import { openXlsx } from './xlsx/open-xlsx.js';

type Format = 'xlsx' | 'xls' | 'text';
const formatsByName: Record<(typeof uploadEndings)[number], Format> & Record<string, Format> = {
  '.xlsx': 'xlsx',
  '.xlsm': 'xlsx',
  '.xls': 'xls',
  '.csv': 'text',
  '.txt': 'text',
  '.json': 'text',
};
const formatNames: Record<Format, string> = { xlsx: '.xlsx 表格', xls: '旧版 .xls 表格', text: '文本' };

/** Opens a table file as what its content is; a name that says otherwise is refused. `name` is the one the user gave it. */
export async function openWorkbook(file: string, name = path.basename(file)): Promise<Workbook> {
  const { size } = await stat(file);
  if (size === 0) throw new ImportRefused('empty');
  if (size > limits.fileBytes) throw new ImportRefused('tooBig');
  const format = formatOf(await readHead(file));
  const compound = format === 'xls' ? new CompoundFile(await readFile(file)) : undefined;
  // An encrypted .xlsx is an OLE file with the package inside, so it looks like an .xls.
  if (compound?.has('EncryptedPackage')) throw new ImportRefused('encrypted');
  refuseMisnamed(format, path.extname(name).toLowerCase());
  if (compound) return openXls(compound);
  if (format === 'xlsx') return openXlsx(file);
  const extension = path.extname(name);
  const sheetName = path.basename(name, extension);
  return extension.toLowerCase() === '.json' ? openJson(file, sheetName) : openCsv(file, sheetName);
}

function refuseMisnamed(format: Format, extension: string): void {
  const expected = formatsByName[extension];
  if (!expected) throw new ImportRefused('unknownFormat');
  if (expected !== format)
    throw new ImportRefused('nameMismatch', `文件名是 ${extension}，内容却是${formatNames[format]}`);
}

async function readHead(file: string): Promise<Buffer> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(1024), 0, 1024, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

function formatOf(head: Buffer): Format {
  if (isCompoundFile(head)) return 'xls';
  if (head[0] === 0x50 && head[1] === 0x4b) return 'xlsx';
  const text = head.toString('latin1').trimStart().toLowerCase();
  if (/^(ï»¿)?\s*<(!doctype html|html|table|meta|head)/.test(text)) throw new ImportRefused('webTable');
  if (/^(ï»¿)?\s*<\?xml/.test(text)) throw new ImportRefused('otherFormat');
  const utf16 = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  if (!utf16 && head.includes(0)) throw new ImportRefused('unknownFormat');
  return 'text';
}
