import { formatAmount } from '../shared/index.js';
import type { ChallengeContent } from './challenge.schema.js';
import type { Indicator } from './indicator.js';

/** One side of how clear a draft is. */
export interface ClarityAspect {
  key: string;
  label: string;
  /** Where the form asks for it. */
  path: string;
  /** What was found, naming what is missing. */
  said: string;
  /** Points it would add; 0 when nothing is missing. */
  gain: number;
  /** Nothing was written there yet. */
  blank: boolean;
  /** Said without points: to be looked at, not to be mended. */
  advice: boolean;
}
export interface Clarity {
  /** 0–100. */
  score: number;
  aspects: ClarityAspect[];
}

/** What challenges of the same field offer, 分; the middle half of them lies between `low` and `high`. */
export interface RewardRange {
  low: number;
  high: number;
  count: number;
}

interface Rule {
  key: string;
  label: string;
  path: string;
  points: number;
  blank: (c: ChallengeContent) => boolean;
  /** What is missing; undefined when it is clear. */
  lacks: (c: ChallengeContent) => string | undefined;
  /** What is worth a look beside what others do. */
  advice?: (c: ChallengeContent, similar: RewardRange) => string | undefined;
  /** What stands there when nothing is missing. */
  praise: (c: ChallengeContent) => string;
}

const VAGUE = /显著|大幅|明显|尽可能|较好|更高|更好|先进水平|国际领先|行业领先|国内一流/g;
const LEAST_INDICATORS = 3;
const LEAST_DIFFICULTY = 60;
/** Shorter than this, nobody believes several indicators. */
const LEAST_MONTHS = 6;
/** Fewer similar challenges than this say nothing about what is usual. */
const LEAST_SIMILAR = 4;

const quoted = (row: Indicator, at: number): string => `「${row.name || `第 ${at + 1} 项`}」`;
/** Names the rows that lack something. */
const lacking = (rows: readonly Indicator[], has: (row: Indicator) => boolean, what: string): string | undefined => {
  const names = rows.flatMap((row, i) => (has(row) ? [] : [quoted(row, i)]));
  if (names.length === 0) return undefined;
  return `${names.slice(0, 2).join('')}${names.length > 2 ? `等 ${names.length} 项` : ''}${what}`;
};
const ofIndicators = (
  rule: Pick<Rule, 'key' | 'label' | 'points'>,
  lacks: (rows: readonly Indicator[]) => string | undefined,
  praise: string,
): Rule => ({
  ...rule,
  path: 'indicators',
  blank: ({ indicators }) => indicators.length === 0,
  lacks: ({ indicators }) => (indicators.length === 0 ? '还没有指标' : lacks(indicators)),
  praise: ({ indicators }) => `${indicators.length} 项都${praise}`,
});
const vagueWords = ({ difficulty, deliverables }: ChallengeContent): string[] => [
  ...new Set(`${difficulty}${deliverables}`.match(VAGUE) ?? []),
];

const rules: readonly Rule[] = [
  ofIndicators(
    { key: 'quantified', label: '可量化', points: 12 },
    (rows) =>
      lacking(rows, ({ comparator, target }) => comparator !== 'text' && target !== '', '没有数值') ??
      (rows.length < LEAST_INDICATORS ? `只有 ${rows.length} 项，至少写 ${LEAST_INDICATORS} 项` : undefined),
    '有数值',
  ),
  ofIndicators(
    { key: 'testable', label: '可测试', points: 14 },
    (rows) => lacking(rows, ({ testMethod }) => testMethod !== '', '缺测试方法'),
    '有测试方法',
  ),
  ofIndicators(
    { key: 'unit', label: '单位', points: 6 },
    (rows) => lacking(rows, ({ comparator, unit }) => comparator === 'text' || unit !== '', '没写单位'),
    '写了单位',
  ),
  ofIndicators(
    { key: 'baseline', label: '基线', points: 10 },
    (rows) => lacking(rows, ({ current }) => current !== '', '没写现状'),
    '写了现状',
  ),
  ofIndicators(
    { key: 'weight', label: '权重', points: 6 },
    (rows) => {
      const sum = rows.reduce((total, { weight }) => total + weight, 0);
      return sum === 100 ? undefined : `合计 ${sum}，${sum < 100 ? `还差 ${100 - sum}` : `多出 ${sum - 100}`}`;
    },
    '有权重，合计 100',
  ),
  {
    key: 'specific',
    label: '难点',
    path: 'difficulty',
    points: 12,
    blank: ({ difficulty }) => difficulty === '',
    lacks: ({ difficulty, title }) => {
      if (difficulty.length < LEAST_DIFFICULTY) return '再具体些，写清卡在哪一步';
      return title.length < 10 ? '标题写出对象和要解决的问题' : undefined;
    },
    praise: () => '写清了卡在哪一步',
  },
  {
    key: 'wording',
    label: '用词',
    path: 'difficulty',
    points: 6,
    blank: ({ difficulty }) => difficulty === '',
    lacks: (c) => {
      const words = vagueWords(c);
      if (words.length > 0) return `「${words.slice(0, 3).join('、')}」无法判断，换成数值`;
      return c.difficulty === '' ? '还没有写难点' : undefined;
    },
    praise: () => '没有无法判断的词',
  },
  {
    key: 'tried',
    label: '已试路线',
    path: 'triedRoutes',
    points: 10,
    blank: ({ triedRoutes }) => triedRoutes === '',
    lacks: ({ triedRoutes }) => (triedRoutes.length < 20 ? '写出试过的路线和结果，避免重走' : undefined),
    praise: () => '写了试过的路线',
  },
  {
    key: 'deliverables',
    label: '成果与场景',
    path: 'deliverables',
    points: 8,
    blank: ({ deliverables, scenario }) => deliverables === '' && scenario === '',
    lacks: ({ deliverables, scenario }) => {
      if (deliverables.length < 6) return '写明成果形式和数量';
      return scenario.length < 6 ? '写明应用场景' : undefined;
    },
    praise: () => '写明了成果和用处',
  },
  {
    key: 'rights',
    label: '产权',
    path: 'ownership',
    points: 4,
    blank: () => false,
    lacks: ({ ownership, bidderRequirements }) =>
      ownership === 'negotiated' && !/产权|专利|归属/.test(bidderRequirements)
        ? '「双方商定」等于没说，写明底线'
        : undefined,
    praise: () => '写明了归属',
  },
  {
    key: 'term',
    label: '时限',
    path: 'durationMonths',
    points: 4,
    blank: ({ durationMonths }) => durationMonths === 0,
    lacks: ({ durationMonths, indicators }) =>
      durationMonths === 0 || (durationMonths < LEAST_MONTHS && indicators.length >= LEAST_INDICATORS)
        ? `${indicators.length} 项指标只给 ${durationMonths} 个月，偏紧`
        : undefined,
    praise: ({ durationMonths }) => `${durationMonths} 个月`,
  },
  {
    key: 'amount',
    label: '榜额与付款',
    path: 'rewardFen',
    points: 8,
    blank: ({ rewardFen }) => rewardFen === 0,
    lacks: ({ rewardFen, payments }) => {
      if (rewardFen === 0) return '面议的榜揭榜少，写个下限也好';
      return payments.length === 0 ? '给出付款阶段' : undefined;
    },
    advice: ({ rewardFen }, { low, high, count }) => {
      if (count < LEAST_SIMILAR || (rewardFen * 2 >= low && rewardFen <= high * 2)) return undefined;
      const usual = `同领域多在 ${formatAmount(low)}—${formatAmount(high)}`;
      return rewardFen < low ? `偏低，${usual}` : `偏高，${usual}，说明为何需要`;
    },
    praise: ({ rewardFen }) => formatAmount(rewardFen),
  },
];

/** How clearly a draft says what is wanted. Advice only: a low score never stops a submission. */
export function clarityOf(content: ChallengeContent, similar?: RewardRange): Clarity {
  const aspects = rules.map(({ key, label, path, points, blank, lacks, praise, advice }) => {
    const missing = lacks(content);
    const advised = missing === undefined && similar ? advice?.(content, similar) : undefined;
    return {
      key,
      label,
      path,
      said: missing ?? advised ?? praise(content),
      gain: missing === undefined ? 0 : points,
      blank: blank(content),
      advice: advised !== undefined,
    };
  });
  return { score: 100 - aspects.reduce((sum, { gain }) => sum + gain, 0), aspects };
}

/** Below this a 技术经理人 is offered. */
export const LOW_CLARITY = 60;
