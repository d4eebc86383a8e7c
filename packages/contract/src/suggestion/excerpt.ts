import type { ChallengeContent } from '../challenge/challenge.schema.js';

/** What a model may be told, by the name the reader sees. A field added to the form stays inside until it is listed. */
export const excerptLabels = {
  title: '标题',
  field: '领域',
  difficulty: '技术难点',
  triedRoutes: '已有基础和试过的路线',
  researchScope: '研究内容',
  deliverables: '成果形式',
  scenario: '应用场景',
  bidderRequirements: '对揭榜方的要求',
  publicAbstract: '公开摘要',
  indicators: '指标',
} as const satisfies Partial<Record<keyof ChallengeContent, string>>;
export type ExcerptKey = keyof typeof excerptLabels;

const everything = Object.keys(excerptLabels) as ExcerptKey[];
const guarded: readonly ExcerptKey[] = ['publicAbstract', 'indicators'];

/** Of a draft that is not to be public in full only the abstract and the indicators, unless its demander says otherwise. */
export const excerptKeys = (
  { publication }: Pick<ChallengeContent, 'publication'>,
  fullText: boolean,
): readonly ExcerptKey[] => (publication === 'open' || fullText ? everything : guarded);

const HIDDEN = '〔略〕';
const numbers = /(?<!\d)1[3-9]\d{9}(?!\d)|(?<![0-9A-Z])[0-9A-HJ-NPQRTUWXY]{18}(?![0-9A-Z])/g;

/** The excerpt, with mobile numbers, credit codes and the given names struck out wherever they were written. */
export function excerptOf(
  content: ChallengeContent,
  fullText: boolean,
  names: readonly string[],
): Partial<Record<ExcerptKey, unknown>> {
  const known = names.filter((name) => name !== '');
  const strike = (text: string): string =>
    known.reduce((rest, name) => rest.replaceAll(name, HIDDEN), text).replace(numbers, HIDDEN);
  const told = excerptKeys(content, fullText).map((key) => {
    if (key !== 'indicators') return [key, strike(content[key])];
    const rows = content.indicators.map(({ name, current, comparator, target, unit, testMethod }) =>
      [name, current, comparator, target, unit, testMethod].map(strike).join('｜'),
    );
    return [key, rows];
  });
  return Object.fromEntries(told) as Partial<Record<ExcerptKey, unknown>>;
}
