import type { Comparator, Indicator } from '@market/contract/challenge';
import { newRow } from './indicator-templates';

/** The order of the columns, as a sheet is copied. */
export const pastedColumns = ['指标名称', '现状', '目标', '单位', '测试方法', '权重'] as const;

const LONGEST = { name: 40, current: 40, target: 60, unit: 20, testMethod: 80 };
const signs: readonly [RegExp, Comparator][] = [
  [/^(≥|>=|＞=|不低于|不小于)/, 'atLeast'],
  [/^(≤|<=|＜=|不高于|不大于)/, 'atMost'],
  [/^(=|＝)/, 'equal'],
];

/** Rows copied from a sheet, tabs between the cells, added to those there are; a head row and empty ones are left out. */
export function pastedRows(text: string, rows: readonly Indicator[]): Indicator[] {
  const cells = text
    .split(/\r?\n/)
    .map((line) => line.split('\t').map((cell) => cell.trim()))
    .filter(([name = '']) => name !== '' && name !== pastedColumns[0]);
  return cells.reduce<Indicator[]>((all, row) => [...all, { ...newRow(all), ...partsOf(row) }], [...rows]);
}

function partsOf([name = '', current = '', aim = '', unit = '', testMethod = '', weight = '']: readonly string[]) {
  const [sign, comparator] = signs.find(([pattern]) => pattern.test(aim)) ?? [];
  const target = sign ? aim.replace(sign, '').trim() : aim;
  const inWords = target !== '' && !Number.isFinite(Number(target));
  return {
    name: name.slice(0, LONGEST.name),
    current: current.slice(0, LONGEST.current),
    comparator: inWords ? ('text' as const) : (comparator ?? 'atLeast'),
    target: (inWords ? aim : target).slice(0, LONGEST.target),
    unit: inWords ? '' : unit.slice(0, LONGEST.unit),
    testMethod: testMethod.slice(0, LONGEST.testMethod),
    weight: Math.min(Math.max(Math.round(Number.parseFloat(weight) || 0), 0), 100),
  };
}
