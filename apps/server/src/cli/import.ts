import { existsSync } from 'node:fs';
import { findRecordType, recordTypes, type RecordTypeSpec } from '@market/contract/record';
import { importRegion } from '../modules/ingest/import-region.js';
import type { ImportRegion } from '../modules/ingest/record/sheet-context.js';
import { RegionCatalog } from '../modules/region/region-catalog.js';
import { CommandError, UsageError, type Command, type Given } from './command.js';
import { commit, resume } from './import-commit.js';
import { rehearse } from './import-rehearse.js';

export const importCommand: Command = {
  name: 'import',
  usage: '--dry-run|--commit --region 城市代码 --type 记录类型 [--json] 文件，或 --resume [--json] 批次',
  summary: [
    '导入一份表。--dry-run 只读：与库里的记录比，说明每一行会怎样、哪里要改，不写库；没有库只看表；--commit 存成批次，能提交的都提交核验；',
    `--resume 接着做中断了的批次。类型：${recordTypes.map(({ type }) => type).join('、')}`,
  ].join('\n      '),
  words: 1,
  options: {
    'dry-run': { type: 'boolean' },
    commit: { type: 'boolean' },
    resume: { type: 'boolean' },
    json: { type: 'boolean' },
    region: { type: 'string' },
    type: { type: 'string' },
  },
  async run(given) {
    const [way, another] = ['dry-run', 'commit', 'resume'].filter((flag) => given.flags.has(flag));
    if (!way || another) throw new UsageError('请写明 --dry-run、--commit 或 --resume 中的一个');
    if (way === 'resume') return resume(given);
    const target = { ...targetOf(given), file: given.words[0] ?? '' };
    if (!existsSync(target.file)) throw new CommandError(`没有文件 ${target.file}`);
    return way === 'commit' ? commit(given, target) : rehearse(given, target);
  },
};

export interface ImportTarget {
  spec: RecordTypeSpec;
  region: ImportRegion;
  file: string;
}

function targetOf({ options }: Given): Omit<ImportTarget, 'file'> {
  const spec = findRecordType(options['type'] ?? '');
  if (!spec) throw new UsageError(`--type：没有这种记录类型“${options['type'] ?? ''}”`);
  const region = importRegion(new RegionCatalog(), options['region'] ?? '');
  if (!region) throw new UsageError(`--region：没有这个地区“${options['region'] ?? ''}”`);
  return { spec, region };
}
