import { describe, expect, it } from '@jest/globals';
import { emptyProfile } from '../organization/profile.js';
import { prefilled, profileFrom } from './directory.rules.js';
import type { DirectoryEntry } from './directory.schema.js';

const entry: DirectoryEntry = {
  recordId: '01J00000000000000000000000',
  name: '演示·样例有限公司',
  regionCode: '320500',
  field: '新材料',
  profile: { ...emptyProfile, size: '小型', staff: 86, qualifications: ['高新技术企业'] },
  sourceName: '市科技局',
};
const blank = { name: '', creditCode: '', kind: 'enterprise', regionCode: '', field: '', summary: '' } as const;

describe('the directory', () => {
  it('fills what is empty and says what it filled', () => {
    const { content, labels } = prefilled(blank, entry);
    expect(content).toMatchObject({ name: entry.name, regionCode: '320500', field: '新材料', profile: entry.profile });
    expect(labels).toEqual(['单位全称', '所在地', '领域', '企业规模', '职工人数', '资质与称号']);
  });

  it('never touches what was typed, nor what was said to be none', () => {
    const profile = { ...emptyProfile, size: '中型', staff: 0, qualifications: [] } as const;
    const typed = { ...blank, name: '我的名字', regionCode: '320200', field: '新能源', profile };
    expect(prefilled(typed, entry)).toEqual({ content: typed, labels: [] });
  });

  it('takes a day only when it is one, and a list only when something is in it', () => {
    expect(profileFrom({ foundedOn: '2014-06', qualifications: ['别的称号'], employees: 12, size: '巨型' })).toEqual({
      ...emptyProfile,
      staff: 12,
    });
    expect(profileFrom({ foundedOn: '2014-06-12' }).foundedOn).toBe('2014-06-12');
  });

  it('gives away no money, even when the record holds it', () => {
    expect(profileFrom({ revenueFen: 100, researchShare: 9 })).toEqual(emptyProfile);
  });
});
