import { expect, it } from '@jest/globals';
import { clarityOf, LOW_CLARITY } from './clarity.js';
import { emptyChallenge } from './empty-challenge.js';

const row = {
  id: 'i1',
  name: '剥离强度',
  current: '0.52',
  comparator: 'atLeast',
  target: '0.70',
  unit: 'N/mm',
  testMethod: 'IPC-TM-650 2.4.8',
  weight: 40,
} as const;
const clear = {
  ...emptyChallenge(),
  title: '高频高速覆铜板用极低轮廓铜箔表面处理',
  difficulty:
    '现有反转铜箔粗糙度偏高，10 GHz 以上信号损耗大；降到 0.6 μm 以下后与树脂的结合力又过不了 0.70 N/mm，卡在界面处理。',
  triedRoutes: '已试硅烷偶联、低温电镀两条路线，剥离强度未过 0.55 N/mm。',
  deliverables: '中试样卷 3 批与工艺包 1 份',
  scenario: '高频高速覆铜板产线',
  indicators: [row, { ...row, id: 'i2', name: '粗糙度' }, { ...row, id: 'i3', name: '插入损耗', weight: 20 }],
  rewardFen: 680_000_000,
};
const aspect = (key: string, content: typeof clear, similar?: Parameters<typeof clarityOf>[1]) =>
  clarityOf(content, similar).aspects.find((found) => found.key === key);

it('adds up to 100: what is there and what each aspect would add', () => {
  for (const content of [emptyChallenge(), clear, { ...clear, indicators: [row] }]) {
    const { score, aspects } = clarityOf(content);
    expect(score + aspects.reduce((sum, { gain }) => sum + gain, 0)).toBe(100);
  }
  expect(clarityOf(clear).score).toBe(100);
  expect(clarityOf(emptyChallenge()).score).toBeLessThan(LOW_CLARITY);
});

it('names what is missing', () => {
  const noMethod = { ...clear, indicators: [row, { ...row, name: '插入损耗', testMethod: '' as never, weight: 45 }] };
  expect(aspect('testable', noMethod)).toMatchObject({ said: '「插入损耗」缺测试方法', gain: 14 });
  expect(aspect('weight', noMethod)?.said).toBe('合计 85，还差 15');
  expect(aspect('quantified', noMethod)?.said).toBe('只有 2 项，至少写 3 项');
  expect(aspect('wording', { ...clear, difficulty: `显著提升，达到国际领先。${clear.difficulty}` })?.said).toBe(
    '「显著、国际领先」无法判断，换成数值',
  );
  expect(aspect('term', { ...clear, durationMonths: 3 })?.said).toBe('3 项指标只给 3 个月，偏紧');
  expect(aspect('rights', { ...clear, ownership: 'negotiated' } as never)?.gain).toBe(4);
});

it('sets the amount beside what challenges of the field offer, without taking points', () => {
  const similar = { low: 2_000_000_000, high: 5_000_000_000, count: 8 };
  expect(aspect('amount', clear, similar)).toMatchObject({
    advice: true,
    gain: 0,
    said: '偏低，同领域多在 2,000万元—5,000万元',
  });
  expect(aspect('amount', clear, { ...similar, count: 2 })?.advice).toBe(false);
});
