import { expect, test } from '@jest/globals';
import { whyCannotUpload } from './upload.rules.js';

test.each([
  ['清单.XLSX', 10, undefined],
  ['清单.json', 10, undefined],
  ['清单.wps', 10, '只收 .xlsx、.xls、.csv、.json，请另存为其中一种再传'],
  ['清单.csv', 0, '文件是空的'],
  ['清单.xls', 51 * 1024 * 1024, '文件超过 50 MB，请拆成几份再传'],
])('%s of %d bytes: %s', (name, size, why) => expect(whyCannotUpload({ name, size })).toBe(why));
