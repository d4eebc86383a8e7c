import { describe, expect, it } from '@jest/globals';
import { nearestOf, nearestPart } from './names-near.js';

const names = ['南京大学', '南京信息工程大学', '苏州纳米城发展有限公司', '上海交通大学'];

describe('the nearest name', () => {
  it.each([
    ['南京大雪', '南京大学'],
    ['南京信息工大学', '南京信息工程大学'],
    ['苏洲纳米城', '苏州纳米城'],
    ['上海交同大学', '上海交通大学'],
  ])('%s is meant as %s', (typed, meant) => {
    expect(nearestOf(typed, names)).toBe(meant);
  });

  it('is none for what is too far away, too short or right already', () => {
    expect(nearestOf('北方工业集团', names)).toBeUndefined();
    expect(nearestOf('大雪', names)).toBeUndefined();
    expect(nearestOf('南京大学', names)).toBeUndefined();
  });

  it('is compared with the part of a long name that was typed', () => {
    expect(nearestPart('纳米成发展', '苏州纳米城发展有限公司')).toEqual({ distance: 1, part: '纳米城发展' });
  });
});
