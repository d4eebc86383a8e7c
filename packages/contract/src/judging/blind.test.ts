import { expect, it } from '@jest/globals';
import { emptyBid } from '../bid/empty-bid.js';
import { blindContent, conflictsOf } from './blind.js';

it('a blinded bid names neither its bidder nor a member, in full or in short, anywhere', () => {
  const content = {
    ...emptyBid([]),
    route: '由梁溪表面工程负责镀层，常熟薄膜研究所负责测试',
    team: '演示·梁溪表面工程有限公司技术部 12 人',
    consortium: [{ name: '常熟薄膜研究所', regionCode: '320500', part: '常熟薄膜研究所做测试' }],
    relatedPartyNote: '与发榜方同属一个集团',
  };
  const blind = blindContent(content, ['演示·梁溪表面工程有限公司']);
  expect(JSON.stringify(blind)).not.toMatch(/梁溪|常熟|集团/);
  expect(blind.team).toBe('〔揭榜方〕技术部 12 人');
  expect(blind.consortium[0]?.name).toBe('成员 1');
});

it('an expert is in conflict with a party by its name in full or in part, and not by a short common word', () => {
  const parties = ['演示·澄湖新材料有限公司', '苏州大学'];
  expect(conflictsOf(['澄湖新材料有限公司'], parties)).toEqual(['演示·澄湖新材料有限公司']);
  expect(conflictsOf(['苏州大学材料学院'], parties)).toEqual(['苏州大学']);
  expect(conflictsOf(['大学', ''], parties)).toEqual([]);
});
