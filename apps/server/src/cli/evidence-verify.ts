import { checkReceipt, readReceiptFile, receiptHolds, sm3 } from '@market/contract/evidence';
import { CommandError, type Command } from './command.js';
import { readKeptRoots, readText } from './kept-roots.js';

const marks = { right: '相符', wrong: '不符', later: '待核' } as const;

export const evidenceVerify: Command = {
  name: 'evidence verify',
  usage: '回执文件 [--roots 日根清单.csv]',
  summary: '离线核对一份存证回执，不用数据库也不用网络；给出留存的日根清单就一直核对到日根',
  words: 1,
  options: { roots: { type: 'string' } },
  async run({ words: [path = ''], options, say }) {
    const file = readReceiptFile(await readText(path));
    if (!file) throw new CommandError(`${path} 不是存证回执`);
    const roots = await readKeptRoots(options['roots']);
    const kept = roots && file.proof ? (roots.get(file.proof.day) ?? null) : undefined;
    const checks = checkReceipt(file, sm3, kept);
    say(file.title);
    for (const { result, text } of checks) say(`  ${marks[result]}  ${text}`);
    if (!receiptHolds(checks)) throw new CommandError('回执不成立');
    say('回执成立');
  },
};
