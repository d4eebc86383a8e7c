import { EvidenceCheck } from '../modules/evidence/evidence-check.js';
import { CommandError, type Command } from './command.js';
import { readKeptRoots } from './kept-roots.js';
import { withApp } from './open-app.js';

const SHOWN = 20;

export const evidenceCheck: Command = {
  name: 'evidence check',
  usage: '[--roots 日根清单.csv]',
  summary: '核对整条存证链、每个日根和库里的原文，指出第一处改动；给出留存的日根清单就一并比对',
  options: { roots: { type: 'string' } },
  async run({ config, options, say }) {
    const kept = await readKeptRoots(options['roots']);
    await withApp(config, async (app) => {
      const { links, roots, findings } = await app.get(EvidenceCheck).run(kept);
      if (findings.length === 0) return say(`存证链完整：${links} 条，${roots} 个日根，原文都相符`);
      for (const finding of findings.slice(0, SHOWN)) say(finding);
      throw new CommandError(`存证链不完整：共 ${findings.length} 处，第一处是：${findings[0] ?? ''}`);
    });
  },
};
