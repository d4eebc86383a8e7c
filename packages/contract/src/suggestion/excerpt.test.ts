import { describe, expect, it } from '@jest/globals';
import { emptyChallenge, publications } from '../challenge/index.js';
import { excerptKeys, excerptOf } from './excerpt.js';

const indicator = {
  id: 'a1',
  name: '剥离强度',
  current: '0.4',
  comparator: 'atLeast' as const,
  target: '0.6',
  unit: 'N/mm',
  testMethod: '演示铜箔有限公司自测',
  weight: 100,
};
const content = {
  ...emptyChallenge(),
  title: '演示铜箔有限公司的粗糙度',
  difficulty: '请致电13800001234，代码91320500MA1XQ2YR8K，找钱工。批次 202611210001234 不是号码',
  publicAbstract: '低轮廓',
  contactName: '钱工',
  contactPhone: '13800001234',
  indicators: [indicator],
};
const names = ['演示铜箔有限公司', '钱工', ''];

describe('what a model is told', () => {
  it('has neither contacts nor names nor numbers, wherever they were written', () => {
    const told = excerptOf(content, false, names);
    expect(told).toMatchObject({
      title: '〔略〕的粗糙度',
      difficulty: '请致电〔略〕，代码〔略〕，找〔略〕。批次 202611210001234 不是号码',
      indicators: ['剥离强度｜0.4｜atLeast｜0.6｜N/mm｜〔略〕自测'],
    });
    expect(Object.keys(told)).not.toContain('contactName');
  });

  it.each(publications.filter((kind) => kind !== 'open'))(
    'is the abstract and the indicators when %s',
    (publication) => {
      expect(excerptKeys({ publication }, false)).toEqual(['publicAbstract', 'indicators']);
      expect(Object.keys(excerptOf({ ...content, publication }, false, names))).toEqual([
        'publicAbstract',
        'indicators',
      ]);
      expect(excerptKeys({ publication }, true)).toContain('difficulty');
    },
  );
});
