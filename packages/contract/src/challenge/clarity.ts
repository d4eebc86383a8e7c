import type { ChallengeContent } from './challenge.schema.js';

/** One thing that would make the challenge clearer, and how many points it would add. */
export interface ClarityHint {
  path: string;
  text: string;
  gain: number;
}
export interface Clarity {
  /** 0–100. */
  score: number;
  hints: ClarityHint[];
}

const VAGUE = /(显著|大幅|明显|尽可能|较好|更高|先进水平|国际领先|行业领先)/;

/** Rules a bidder would ask about first. Each is worth its points when it holds, else it is a hint. */
const rules: { path: string; text: string; points: number; holds: (c: ChallengeContent) => boolean }[] = [
  { path: 'title', text: '标题写出对象和要解决的问题', points: 5, holds: (c) => c.title.length >= 10 },
  { path: 'difficulty', text: '技术难点再具体些，写清卡在哪一步', points: 12, holds: (c) => c.difficulty.length >= 60 },
  {
    path: 'difficulty',
    text: '去掉「显著、大幅、先进水平」这类无法判断的词',
    points: 6,
    holds: (c) => c.difficulty !== '' && !VAGUE.test(c.difficulty),
  },
  {
    path: 'triedRoutes',
    text: '写出已试过的路线和结果，避免重走',
    points: 10,
    holds: (c) => c.triedRoutes.length >= 20,
  },
  { path: 'indicators', text: '至少三项指标', points: 8, holds: (c) => c.indicators.length >= 3 },
  {
    path: 'indicators',
    text: '每项指标都填现状，揭榜方才知道差多少',
    points: 10,
    holds: (c) => every(c, (i) => i.current !== ''),
  },
  { path: 'indicators', text: '每项指标都给测试方法', points: 12, holds: (c) => every(c, (i) => i.testMethod !== '') },
  {
    path: 'indicators',
    text: '数值指标写明单位',
    points: 8,
    holds: (c) => every(c, (i) => i.comparator === 'text' || i.unit !== ''),
  },
  {
    path: 'indicators',
    text: '权重合计 100',
    points: 5,
    holds: (c) => c.indicators.reduce((s, i) => s + i.weight, 0) === 100,
  },
  { path: 'deliverables', text: '写明成果形式和数量', points: 6, holds: (c) => c.deliverables.length >= 6 },
  { path: 'scenario', text: '写明应用场景', points: 5, holds: (c) => c.scenario.length >= 6 },
  { path: 'payments', text: '给出付款阶段', points: 5, holds: (c) => c.payments.length > 0 },
  { path: 'bidderRequirements', text: '写明对揭榜方的要求', points: 4, holds: (c) => c.bidderRequirements !== '' },
  { path: 'keywords', text: '加两个以上关键词，便于匹配', points: 4, holds: (c) => c.keywords.length >= 2 },
];

const every = (content: ChallengeContent, test: (row: ChallengeContent['indicators'][number]) => boolean): boolean =>
  content.indicators.length > 0 && content.indicators.every(test);

/** How clearly a draft says what is wanted. Advice only: a low score never stops a submission. */
export function clarityOf(content: ChallengeContent): Clarity {
  const open = rules.filter((rule) => !rule.holds(content));
  return {
    score: 100 - open.reduce((sum, rule) => sum + rule.points, 0),
    hints: open.map(({ path, text, points }) => ({ path, text, gain: points })),
  };
}
