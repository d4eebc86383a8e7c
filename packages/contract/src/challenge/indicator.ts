/** 目标与实测怎么比。text：目标是一句话，只能由人判断。 */
export const comparators = ['atLeast', 'atMost', 'equal', 'text'] as const;
export type Comparator = (typeof comparators)[number];
export const comparatorSigns: Record<Comparator, string> = { atLeast: '≥', atMost: '≤', equal: '=', text: '' };

export interface Indicator {
  /** Stable within the challenge; answers refer to it. */
  id: string;
  name: string;
  current: string;
  comparator: Comparator;
  target: string;
  unit: string;
  testMethod: string;
  weight: number;
}

export const answerLevels = ['met', 'partial', 'deviates'] as const;
export type AnswerLevel = (typeof answerLevels)[number];
export const answerLevelLabels: Record<AnswerLevel, string> = { met: '达到', partial: '部分达到', deviates: '偏离' };

/** `≤ 0.6 μm`. */
export function targetText({ comparator, target, unit }: Pick<Indicator, 'comparator' | 'target' | 'unit'>): string {
  return [comparatorSigns[comparator], target, unit].filter(Boolean).join(' ').replace(/ %$/, '%');
}

/** `表面粗糙度 Rz ≤ 0.6 μm、剥离强度 ≥ 0.70 N/mm 等 5 项指标`. */
export function indicatorSummary(indicators: readonly Indicator[]): string {
  const first = indicators.slice(0, 2).map((i) => `${i.name} ${targetText(i)}`);
  if (first.length === 0) return '';
  return first.join('、') + (indicators.length > 2 ? ` 等 ${indicators.length} 项指标` : '');
}

/**
 * How far a promised value goes: met, better than today's value, or neither.
 * Undefined when it cannot be computed (a target in words); then the bidder says it.
 */
export function levelOf(indicator: Indicator, promise: string): AnswerLevel | undefined {
  if (indicator.comparator === 'text') return undefined;
  const [target, promised, current] = [indicator.target, promise, indicator.current].map(numberOf);
  if (target === undefined || promised === undefined) return undefined;
  const short = shortfall(indicator.comparator, target, promised);
  if (short <= 0) return 'met';
  return current !== undefined && short < shortfall(indicator.comparator, target, current) ? 'partial' : 'deviates';
}

function shortfall(comparator: Comparator, target: number, value: number): number {
  if (comparator === 'atLeast') return target - value;
  return comparator === 'atMost' ? value - target : Math.abs(value - target);
}

function numberOf(text: string): number | undefined {
  const trimmed = text.trim();
  return trimmed !== '' && Number.isFinite(Number(trimmed)) ? Number(trimmed) : undefined;
}
