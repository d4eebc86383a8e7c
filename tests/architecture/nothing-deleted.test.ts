import { expect, test } from '@jest/globals';
import { findLines, sourceFiles } from '../support/repository.js';

const server = sourceFiles().filter(
  (file) =>
    file.startsWith('apps/server/src/') &&
    !file.endsWith('.test.ts') &&
    !file.startsWith('apps/server/src/database/demo/'),
);
/**
 * What happened, and what was once said: taken down, closed or marked, never removed. A draft that was never handed in is
 * neither: modules/privacy/old-drafts.ts.
 */
const kept = [
  'Account',
  'AuditEntry',
  'Bid',
  'Challenge',
  'ChallengeStepRow',
  'Correction',
  'CorrectionStep',
  'MarketRecord',
  'Message',
  'Organization',
  'RecordVersion',
  'VerificationRound',
  'VerificationRoundItem',
];
/** Takes back rows that are still `importing`: written by a submission that has shown them to nobody yet. */
const takingBack = 'apps/server/src/modules/ingest/row-writer.ts';
const exempt = ({ file }: { file: string }) => file === takingBack || file.endsWith('isolate-transactions.ts');
const tables = kept.map((name) => name.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toLowerCase());

test('nothing that happened is deleted: records are withdrawn, with their versions', () => {
  const byEntity = new RegExp(`\\b(delete|remove|softDelete|from)\\((${kept.join('|')})\\b`);
  const byTable = new RegExp(`(DELETE FROM|TRUNCATE( TABLE)?|DROP TABLE)\\s+(record|${tables.join('|')})\\b`, 'i');
  const wholesale = /\.(clear|remove|softRemove)\(\)|\.dropDatabase\(|\.dropTable\(/;
  const found = [...findLines(server, byTable), ...findLines(server, wholesale)];
  const deleting = findLines(server, byEntity).filter(
    ({ text }) => !/\.from\(/.test(text) || /\.delete\(\)/.test(text),
  );
  expect([...found, ...deleting].filter((line) => !exempt(line))).toEqual([]);
});
