import { expect, it } from '@jest/globals';
import { sampleRules } from '../testing/index.js';
import { amendmentIssues, contentChanges, fixedParts } from './amendment.js';
import { criteriaTemplates } from './criteria.js';
import { emptyChallenge } from './empty-challenge.js';
import { publishedViewOf } from './public-content.js';
import { nextAfter } from './region-rules.js';
import { withheldLeaks } from './withheld.js';

it('each place leaves out the stages its rules leave out', () => {
  expect(nextAfter('vetting', 'enterprise', sampleRules)).toBe('published');
  expect(nextAfter('vetting', 'government', sampleRules)).toBe('appraisal');
  expect(nextAfter('appraisal', 'government', sampleRules)).toBe('preNotice');
  expect(nextAfter('appraisal', 'government', { ...sampleRules, allianceApprovalFor: ['government'] })).toBe(
    'approval',
  );
  expect(nextAfter('appraisal', 'government', { ...sampleRules, preNoticeWorkingDays: 0 })).toBe('published');
  expect(nextAfter('preNotice', 'government', sampleRules)).toBe('published');
});

it('a change to a withheld text is a version without a public difference', () => {
  const before = { ...emptyChallenge(), publication: 'abstract' as const, publicAbstract: '摘要' };
  const changes = (part: object) => contentChanges(publishedViewOf(before), publishedViewOf({ ...before, ...part }));
  expect(changes({ difficulty: '绝密', researchScope: '绝密', triedRoutes: '绝密', contactPhone: '1' })).toEqual([]);
  expect(changes({ rewardFen: 1_000_000 })).toEqual([
    { field: 'rewardFen', label: '榜额', before: '面议', after: '1万元' },
  ]);
});

it('a passage of the withheld text that stands in the abstract too is named', () => {
  const secret = '窑炉第三温区须在三百一十八度保持四分钟';
  const content = { ...emptyChallenge(), publication: 'abstract' as const, difficulty: `卡在${secret}这一步` };
  expect(withheldLeaks({ ...content, publicAbstract: `希望解决${secret}的问题` })).toEqual([
    { path: 'publicAbstract', label: '公开摘要', passage: secret },
  ]);
  expect(withheldLeaks({ ...content, publicAbstract: '希望解决窑炉温区问题' })).toEqual([]);
  expect(withheldLeaks({ ...content, publication: 'open', publicAbstract: secret })).toEqual([]);
});

it('what stands after publication is the same for the form and for the refusal', () => {
  const before = emptyChallenge();
  const after = { ...before, teamMode: 'race' as const, criteria: before.criteria.slice(1) };
  const refused = (bidSeen: boolean) =>
    amendmentIssues(before, after, { bidSeen, rules: sampleRules, now: new Date() }).filter(
      ({ path, message }) => fixedParts(bidSeen)[path as keyof typeof before] === message,
    );
  expect(refused(false).map(({ path }) => path)).toEqual(['teamMode']);
  expect(refused(true).map(({ path }) => path)).toEqual(['teamMode', 'criteria']);
});

it('every set of criteria adds up to 100 under names of its own', () => {
  for (const { criteria } of criteriaTemplates) {
    expect(criteria.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
    expect(new Set(criteria.map(({ name }) => name)).size).toBe(criteria.length);
  }
});
