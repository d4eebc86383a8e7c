import { beijing, canonicalJson, formatAmount, isoDay, type FieldIssue } from '../shared/index.js';
import type { ChallengeContent } from './challenge.schema.js';
import { challengeIssues } from './challenge-issues.js';
import { targetText, type Indicator } from './indicator.js';
import type { PublishedView } from './public-content.js';
import type { ChallengeRules } from './region-rules.js';
import { cooperationLabels, ownershipLabels, teamModeLabels } from './terms.js';

type Key = keyof ChallengeContent;
const keysOf = (parts: Partial<Record<Key, string>>): Key[] => Object.keys(parts) as Key[];

/** 张榜即定的：改了就不是同一张榜。截止另走延期。 */
const fixedByPublication: Partial<Record<Key, string>> = {
  kind: '张榜后不能改榜单类型',
  publication: '张榜后不能改公开方式',
  teamMode: '张榜后不能改选定方式',
  teams: '张榜后不能改选定家数',
  alreadyFunded: '张榜后不能改财政支持情况',
  bidDeadline: '张榜后不能改揭榜截止，请用延期',
};
const FROZEN = '已收到方案，指标和评分标准不能再改';
const frozenByBid: Partial<Record<Key, string>> = { indicators: FROZEN, criteria: FROZEN };

/** 修订时改不了的部分，各有理由；`bidSeen` once a first bid was ever handed in. */
export const fixedParts = (bidSeen: boolean): Partial<Record<Key, string>> => ({
  ...fixedByPublication,
  ...(bidSeen && frozenByBid),
});

const differs = (before: unknown, after: unknown): boolean => canonicalJson(before) !== canonicalJson(after);

/** 指标、权重与评分标准在收到第一份方案后冻结。 */
export const changesFrozen = (before: ChallengeContent, after: ChallengeContent): boolean =>
  keysOf(frozenByBid).some((key) => differs(before[key], after[key]));

/** Everything that keeps an amendment from being published. */
export function amendmentIssues(
  before: ChallengeContent,
  after: ChallengeContent,
  { bidSeen, rules, now }: { bidSeen: boolean; rules: ChallengeRules | undefined; now: Date },
): FieldIssue[] {
  const parts = fixedParts(bidSeen);
  const fixed = keysOf(parts).flatMap((path) =>
    differs(before[path], after[path]) ? [{ path, message: parts[path] ?? '' }] : [],
  );
  const none = differs(before, after) ? [] : [{ path: '', message: '没有改动' }];
  // The deadline was judged when it was set; by now it may well be nearer than a new one might be.
  const form = challengeIssues(after, rules, now).filter(({ path }) => path !== 'bidDeadline');
  return [...none, ...fixed, ...form];
}

/** One published difference between two versions, in words. */
export interface ContentChange {
  field: string;
  label: string;
  before: string;
  after: string;
}

const yes = (value: boolean): string => (value ? '接受' : '不接受');
const minute = (instant: string): string => {
  const { hour, minute } = beijing(instant);
  return `${isoDay(instant)} ${hour}:${String(minute).padStart(2, '0')}`;
};

/** How each published field reads; a field added to the published view does not compile without its line here. */
type Readable = Required<Omit<PublishedView, 'indicators' | 'kind' | 'publication'>>;
const texts: {
  [K in keyof Readable]: [string, (value: Readable[K]) => string];
} = {
  title: ['榜单标题', String],
  titleEn: ['英文标题', String],
  field: ['领域', String],
  rewardFen: ['榜额', formatAmount],
  bidDeadline: ['揭榜截止', (at) => (at ? minute(at) : '')],
  problem: ['技术难点', String],
  abstractEn: ['英文摘要', String],
  triedRoutes: ['已试过的路线', (text) => text ?? ''],
  researchScope: ['研究内容', (text) => text ?? ''],
  keywords: ['关键词', (words) => words.join('、')],
  deliverables: ['成果形式', String],
  scenario: ['应用场景', String],
  criteria: ['评分标准', (rows) => rows.map(({ name, weight }) => `${name} ${weight} 分`).join('、')],
  payments: ['付款阶段', (nodes) => nodes.map(({ label, percent }) => `${label} ${percent}%`).join('、')],
  durationMonths: ['完成时限', (months) => `${months} 个月`],
  ownership: ['产权归属', (key) => ownershipLabels[key]],
  cooperation: ['合作方式', (key) => cooperationLabels[key]],
  bidderRequirements: ['对揭榜方的要求', String],
  consortiumAllowed: ['联合体', yes],
  individualsAllowed: ['自然人', yes],
  teamMode: ['选定方式', (key) => teamModeLabels[key]],
  teams: ['选定家数', (teams) => `${teams} 家`],
};

/** 版本差异：field by field, and indicator by indicator. Empty when only what is not published changed. */
export function contentChanges(before: PublishedView, after: PublishedView): ContentChange[] {
  const plain = (Object.keys(texts) as (keyof typeof texts)[]).flatMap((key) => change(key, before, after));
  return [...plain, ...indicatorChanges(before.indicators, after.indicators)];
}

function change<K extends keyof Readable>(field: K, before: PublishedView, after: PublishedView): ContentChange[] {
  const [label, text] = texts[field];
  const read = (view: PublishedView): string => (view[field] === undefined ? '' : text((view as Readable)[field]));
  const [was, is] = [read(before), read(after)];
  return was === is ? [] : [{ field, label, before: was, after: is }];
}

function indicatorChanges(before: readonly Indicator[], after: readonly Indicator[]): ContentChange[] {
  const text = (row: Indicator | undefined): string =>
    row ? `${targetText(row)}，${row.testMethod}，权重 ${row.weight}${row.current && `，现状 ${row.current}`}` : '';
  const ids = [...new Set([...before, ...after].map(({ id }) => id))];
  return ids.flatMap((id) => {
    const [was, is] = [before, after].map((rows) => rows.find((row) => row.id === id));
    if (text(was) === text(is) && was?.name === is?.name) return [];
    const name = is?.name ?? was?.name ?? '';
    return [{ field: `indicators.${id}`, label: `指标「${name}」`, before: text(was), after: text(is) }];
  });
}
