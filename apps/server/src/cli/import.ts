import { existsSync } from 'node:fs';
import { findRecordType, recordTypes } from '@market/contract/record';
import { importRegion } from '../modules/ingest/import-region.js';
import { previewInWorker } from '../modules/ingest/preview/preview-in-worker.js';
import { ImportRefused } from '../modules/ingest/reading/import-refused.js';
import { RegionCatalog } from '../modules/region/region-catalog.js';
import { CommandError, UsageError, type Command } from './command.js';
import { printJson, printText } from './import-print.js';

export const importCommand: Command = {
  name: 'import',
  usage: '--dry-run --region 城市代码 --type 记录类型 [--json] 文件',
  summary: `演练导入：读表格，说明每一行会怎样、哪里要改，不写库。类型：${recordTypes.map(({ type }) => type).join('、')}`,
  words: 1,
  options: {
    'dry-run': { type: 'boolean' },
    json: { type: 'boolean' },
    region: { type: 'string' },
    type: { type: 'string' },
  },
  async run({ flags, options, words: [file = ''], say }) {
    if (!flags.has('dry-run')) throw new UsageError('请写明 --dry-run');
    const spec = findRecordType(options['type'] ?? '');
    if (!spec) throw new UsageError(`--type：没有这种记录类型“${options['type'] ?? ''}”`);
    const region = importRegion(new RegionCatalog(), options['region'] ?? '');
    if (!region) throw new UsageError(`--region：没有这个地区“${options['region'] ?? ''}”`);
    if (!existsSync(file)) throw new CommandError(`没有文件 ${file}`);
    const printed = flags.has('json') ? printJson(spec.type, say) : printText(spec.label, say);
    try {
      const request = { file, recordType: spec.type };
      printed.end(await previewInWorker({ request, region, wanted: 'rows' }, { takeRows: printed.take }));
    } catch (error) {
      throw error instanceof ImportRefused ? new CommandError(error.message) : error;
    }
  },
};
