/** 数据健康五项，量的是记录，不量人。 */
export const healthDimensions = ['completeness', 'validity', 'timeliness', 'uniqueness', 'consistency'] as const;
export type HealthDimension = (typeof healthDimensions)[number];

/** What each dimension asks and counts, in the words shown beside its query. */
export const healthRules: Record<
  HealthDimension,
  { label: string; rule: string; passing: string; total: string; failing: string }
> = {
  completeness: {
    label: '完整',
    rule: '应填的项都填了：必填项、列表卡上给读者看的项，以及要上图的坐标。写了「面议」「长期」或另有说明的算填了。',
    passing: '已填的项',
    total: '应填的项',
    failing: '缺项',
  },
  validity: {
    label: '有效',
    rule: '每一项的值都合乎这类记录的写法：日期、金额、电话、网址、信用代码校验位、可选值、上下限。与提交时查的是同一份规则。',
    passing: '各项都合写法的记录',
    total: '已发布的记录',
    failing: '写法有误',
  },
  timeliness: {
    label: '及时',
    rule: '核验过，且没有过下次复核的日子。复核的天数由记录类型定。',
    passing: '在核验有效期内的记录',
    total: '已发布的记录',
    failing: '超期未复核',
  },
  uniqueness: {
    label: '唯一',
    rule: '本地同类记录里没有另一条说的是同一件事：信用代码、文号、专利号等代码不同，名称连同地点也不同。',
    passing: '没有疑似重复的记录',
    total: '已发布的记录',
    failing: '疑似重复',
  },
  consistency: {
    label: '一致',
    rule: '前后不矛盾：日期先后对，状态与日期相符，坐标落在本地，来源日期不在将来，信用代码与登记单位的名称对得上。',
    passing: '前后一致的记录',
    total: '已发布的记录',
    failing: '前后矛盾',
  },
};

/** 达到、要补、先补：92 and 85 percent part them. */
export type HealthTone = 'good' | 'fair' | 'poor';
const GOOD_FROM = 92;
const FAIR_FROM = 85;

export interface Share {
  passing: number;
  total: number;
}

/** Whole percent, rounded down so that 100 means all; null where there is nothing to measure. */
export const percentOf = ({ passing, total }: Share): number | null =>
  total > 0 ? Math.floor((passing * 100) / total) : null;

export function toneOf(percent: number | null): HealthTone {
  if (percent === null || percent >= GOOD_FROM) return 'good';
  return percent >= FAIR_FROM ? 'fair' : 'poor';
}

export interface DimensionShare extends Share {
  dimension: HealthDimension;
}

/** 先补哪里：the dimension furthest below what is good, or undefined when all are. */
export function firstToMend<T extends DimensionShare>(shares: readonly T[]): T | undefined {
  const short = shares.filter((share) => toneOf(percentOf(share)) !== 'good');
  return short.sort((a, b) => a.passing / a.total - b.passing / b.total)[0];
}
