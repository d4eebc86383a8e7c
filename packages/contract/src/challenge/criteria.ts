/** 评分标准的一项。`weight` is the most points a bid can get on it; the weights of all add up to 100. */
export interface Criterion {
  id: string;
  name: string;
  weight: number;
}

const rows = (...parts: [name: string, weight: number][]): readonly Criterion[] =>
  parts.map(([name, weight], i) => ({ id: `c${i + 1}`, name, weight }));

/** 常用的几套，按怎么选、选来做什么分（本平台的默认值）；第一套发榜时未另定即用。 */
export const criteriaTemplates = [
  {
    key: 'enterprise',
    label: '企业榜',
    criteria: rows(['指标响应', 35], ['技术路线', 25], ['团队与基础', 20], ['报价与周期', 10], ['知识产权与风险', 10]),
  },
  {
    key: 'government',
    label: '政府榜',
    criteria: rows(['指标响应', 30], ['先进性与创新', 25], ['团队与基础', 20], ['产业带动', 15], ['经费与进度', 10]),
  },
  {
    key: 'race',
    label: '多家赛马',
    criteria: rows(['指标响应', 45], ['技术路线', 25], ['中试与量产条件', 20], ['周期', 10]),
  },
  {
    key: 'service',
    label: '检测与服务',
    criteria: rows(['资质与设备', 30], ['指标响应', 30], ['服务方案', 20], ['报价与周期', 20]),
  },
] as const;

/** 发榜时未另定即用这一套；张榜后公开，首份揭榜后冻结。 */
export const defaultCriteria = (): Criterion[] => [...criteriaTemplates[0].criteria];
