import { expect, it } from '@jest/globals';
import { inChinese } from '../shared/say.js';
import { mapCaption } from './caption.js';

it("says 示意图 of a map with nobody's ground and no 审图号, and of no other", () => {
  const sketch = { attribution: undefined, reviewNumber: null, unplaced: 0 };
  expect(mapCaption(inChinese, sketch)).toBe('示意图');
  expect(mapCaption(inChinese, { ...sketch, attribution: '天地图' })).toBe('底图：天地图');
  expect(mapCaption(inChinese, { attribution: '天地图', reviewNumber: 'GS(2099)1号', unplaced: 3 })).toBe(
    '底图：天地图；审图号：GS(2099)1号；另有 3 条没有坐标',
  );
});
