import { expect, test } from '@jest/globals';
import type { RecordDetail } from '@market/contract/record';
import { beginningOf } from './beginning';

const need = {
  id: '01J0000000000000000000NEED',
  title: '铜箔表面处理',
  summary: '低轮廓与剥离强度不能兼得',
  tags: ['铜箔'],
  fields: { fields: ['新材料'], content: '粗化后铜瘤不均', target: '样卷 3 批' },
} as unknown as RecordDetail;

test('a draft begins with the field of the organization, and with what its need already says', () => {
  expect(beginningOf({ field: '集成电路' }, undefined)).toMatchObject({ field: '集成电路', needId: null, title: '' });
  expect(beginningOf({ field: '集成电路' }, need)).toMatchObject({
    needId: need.id,
    title: '铜箔表面处理',
    field: '新材料',
    keywords: ['铜箔'],
    difficulty: '粗化后铜瘤不均',
    deliverables: '样卷 3 批',
  });
});

test('where a need says little its summary stands in, and a field nobody offers is left out', () => {
  const bare = { ...need, fields: { fields: ['别的'] } } as RecordDetail;
  expect(beginningOf({ field: '集成电路' }, bare)).toMatchObject({ field: '集成电路', difficulty: need.summary });
});
