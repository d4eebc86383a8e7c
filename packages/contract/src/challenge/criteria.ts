/** 评分标准的一项。`weight` is the most points a bid can get on it; the weights of all add up to 100. */
export interface Criterion {
  id: string;
  name: string;
  weight: number;
}

/** 发榜时未另定即用这一套（本平台的默认值）；张榜后公开，首份揭榜后冻结。 */
export const defaultCriteria = (): Criterion[] => [
  { id: 'c1', name: '指标响应', weight: 35 },
  { id: 'c2', name: '技术路线', weight: 25 },
  { id: 'c3', name: '团队与基础', weight: 20 },
  { id: 'c4', name: '报价与周期', weight: 10 },
  { id: 'c5', name: '知识产权与风险', weight: 10 },
];
