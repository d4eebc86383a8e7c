import { sectionLabels, sections } from '../record/record-type.js';

/** What a hit is. */
export const hitKinds = ['record', 'challenge', 'region'] as const;
export type HitKind = (typeof hitKinds)[number];

/** The headings results stand under: the six sections, 榜单 beside them, and the places themselves. */
export const searchGroups = ['region', 'challenge', ...sections] as const;
export type SearchGroup = (typeof searchGroups)[number];
export const searchGroupLabels: Record<SearchGroup, string> = { region: '城市', challenge: '榜单', ...sectionLabels };

export const searchSorts = ['relevance', 'newest', 'deadline'] as const;
export type SearchSort = (typeof searchSorts)[number];
export const searchSortLabels: Record<SearchSort, string> = {
  relevance: '最相关',
  newest: '最新发布',
  deadline: '将截止',
};

/** What results can be narrowed by, and are counted by. */
export const searchFacets = ['group', 'region', 'type', 'industry', 'level', 'validity', 'amount'] as const;
export type SearchFacet = (typeof searchFacets)[number];
export const searchFacetLabels: Record<SearchFacet, string> = {
  group: '板块',
  region: '地区',
  type: '类别',
  industry: '领域',
  level: '级别',
  validity: '有效性',
  amount: '金额',
};

/** Amounts in 分, the upper bound excluded; what names none is in no band. */
const WAN = 1_000_000;
export const amountBands = [
  { key: 'to50', label: '50万元以下', below: 50 * WAN },
  { key: 'to200', label: '50万–200万元', below: 200 * WAN },
  { key: 'to500', label: '200万–500万元', below: 500 * WAN },
  { key: 'to1000', label: '500万–1,000万元', below: 1_000 * WAN },
  { key: 'over1000', label: '1,000万元以上', below: Infinity },
] as const;
export type AmountBand = (typeof amountBands)[number]['key'];

export const amountBand = (fen: number): AmountBand | undefined =>
  fen > 0 ? amountBands.find(({ below }) => fen < below)?.key : undefined;
