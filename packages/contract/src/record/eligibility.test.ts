import { describe, expect, it } from '@jest/globals';
import { emptyProfile, type OrganizationProfile } from '../organization/profile.js';
import { possibleLeads, windowOf } from './apply-window.js';
import { eligibilityOf, type ComparedOrganization, type ConditionState } from './eligibility.js';
import type { FieldValues } from './field-value.js';
import { getRecordType } from './registry.js';

const policy = getRecordType('policy');
const TODAY = '2026-11-21';
const names: Record<string, string> = { '320500': '苏州', '320200': '无锡', '310107': '普陀' };
const nameOf = (code: string): string => names[code] ?? code;
const WAN = 1_000_000;

const organization = (
  profile: Partial<OrganizationProfile> = {},
  more: Partial<ComparedOrganization> = {},
): ComparedOrganization => ({
  regionCode: '320500',
  kind: 'enterprise',
  field: '新材料',
  ...more,
  profile: { ...emptyProfile, ...profile },
});

const compare = (fields: FieldValues, whom = organization(), regionCode = '320500') =>
  eligibilityOf(policy, { regionCode, fields }, whom, TODAY, nameOf);
const states = (...given: Parameters<typeof compare>): ConditionState[] =>
  compare(...given).conditions.map(({ state }) => state);

describe('one condition', () => {
  it.each<[string, FieldValues, Partial<OrganizationProfile>, ConditionState]>([
    ['audience, held', { audience: ['高新技术企业'] }, { qualifications: ['高新技术企业'] }, 'met'],
    ['audience, one of several', { audience: ['高校院所', '规上企业'] }, { qualifications: ['规上企业'] }, 'met'],
    ['audience, none held', { audience: ['高新技术企业'] }, { qualifications: [] }, 'missing'],
    ['audience, not said', { audience: ['高新技术企业'] }, {}, 'unknown'],
    ['audience, not of this kind', { audience: ['高校院所'] }, {}, 'missing'],
    ['audience, cannot be told', { audience: ['金融机构'] }, { qualifications: [] }, 'unknown'],
    ['小巨人 is 专精特新', { audience: ['专精特新企业'] }, { qualifications: ['专精特新小巨人企业'] }, 'met'],
    ['qualification implied', { qualifications: ['创新型中小企业'] }, { qualifications: ['专精特新中小企业'] }, 'met'],
    ['start-up of four years', { audience: ['初创企业'] }, { foundedOn: '2021-11-22' }, 'met'],
    ['start-up of five years today', { audience: ['初创企业'] }, { foundedOn: '2021-11-21' }, 'missing'],
    ['size', { sizes: ['小型', '微型'] }, { size: '小型' }, 'met'],
    ['size, other', { sizes: ['小型', '微型'] }, { size: '大型' }, 'missing'],
    ['size, not said', { sizes: ['小型'] }, {}, 'unknown'],
    ['industry', { industries: ['新材料', '新能源'] }, {}, 'met'],
    ['industry, other', { industries: ['新能源'] }, {}, 'missing'],
    ['staff at the bound', { minStaff: 20 }, { staff: 20 }, 'met'],
    ['staff below', { minStaff: 20 }, { staff: 19 }, 'missing'],
    ['staff, not said', { maxStaff: 20 }, {}, 'unknown'],
    ['revenue band above', { minRevenueFen: 2_000 * WAN }, { revenue: 'under10000' }, 'met'],
    ['revenue band below', { minRevenueFen: 2_000 * WAN }, { revenue: 'under2000' }, 'missing'],
    ['revenue inside the band', { minRevenueFen: 1_000 * WAN }, { revenue: 'under2000' }, 'unknown'],
    ['revenue at most, top band', { maxRevenueFen: 20_000 * WAN }, { revenue: 'over40000' }, 'missing'],
    ['revenue at most, below', { maxRevenueFen: 20_000 * WAN }, { revenue: 'under10000' }, 'met'],
    ['years', { minYears: 3 }, { foundedOn: '2023-11-21' }, 'met'],
    ['years, a day short', { minYears: 3 }, { foundedOn: '2023-11-22' }, 'missing'],
    ['research', { minResearchPercent: 5 }, { researchPercent: 4.9 }, 'missing'],
  ])('%s', (_, fields, profile, state) => {
    expect(states(fields, organization(profile))).toEqual([state]);
  });

  it('that cannot be told names what to complete', () => {
    const [condition] = compare({ minYears: 1 }).conditions;
    expect(condition).toMatchObject({ complete: 'foundedOn', why: '单位资料里还没有成立日期' });
  });
});

describe('the place', () => {
  it('is the policy’s own, by its level or by what it says', () => {
    expect(states({ level: '市级' })).toEqual(['met']);
    expect(states({ level: '市级', reach: '长三角' }, organization(), '320200')).toEqual(['met']);
    expect(states({ level: '省级' }, organization(), '320200')).toEqual(['met']);
    expect(states({ level: '省级' }, organization(), '310107')).toEqual(['missing']);
    expect(states({ level: '国家' })).toEqual([]);
  });

  it('of another city says which it would take', () => {
    const [condition] = compare({ level: '市级' }, organization(), '320200').conditions;
    expect(condition).toMatchObject({ asked: '登记在无锡', why: '本单位登记在苏州，要登记在无锡才能申请' });
  });

  it('of a district cannot be told within the city, and is exact where the market knows districts', () => {
    expect(states({ level: '区级' })).toEqual(['unknown']);
    expect(states({ level: '区级' }, organization({}, { regionCode: '310107' }), '310107')).toEqual(['met']);
    expect(states({ level: '市级' }, organization({}, { regionCode: '310107' }), '310107')).toEqual(['met']);
  });
});

describe('the whole', () => {
  const asks = { level: '市级', audience: ['高新技术企业'], minStaff: 10, appliesUntil: '2026-12-15' };

  it('fits when nothing speaks against it', () => {
    const found = compare(asks, organization({ qualifications: ['高新技术企业'], staff: 12 }));
    expect(found).toMatchObject({ met: 4, verdict: 'fits' });
  });

  it('is incomplete while something is not known, and missing as soon as something is not there', () => {
    expect(compare(asks, organization({ staff: 12 })).verdict).toBe('incomplete');
    expect(compare(asks, organization({ staff: 2 })).verdict).toBe('missing');
  });

  it('fits nobody after its window, or once it is no longer in force', () => {
    expect(compare({ level: '市级', appliesUntil: '2026-11-20' }).verdict).toBe('missing');
    expect(compare({ level: '市级', appliesUntil: TODAY }).verdict).toBe('fits');
    expect(compare({ level: '市级', appliesFrom: '2026-11-22' }).verdict).toBe('missing');
    expect(compare({ level: '市级', validity: '废止' }).conditions.map(({ key }) => key)).toContain('validity');
  });

  it('is nothing to compare when nothing is asked', () => {
    expect(compare({ level: '国家', appliesUntil: '2026-12-01' }).verdict).toBe('none');
  });
});

it('a window counts the days to its next edge', () => {
  const at = (fields: FieldValues) => windowOf(policy, fields, TODAY);
  expect(at({})).toBeUndefined();
  expect(at({ appliesFrom: '2026-11-25' })).toMatchObject({ state: 'upcoming', days: 4 });
  expect(at({ appliesUntil: '2026-11-28' })).toMatchObject({ state: 'open', days: 7 });
  expect(at({ appliesFrom: '2026-11-01' })).toMatchObject({ state: 'open', days: null });
  expect(at({ appliesUntil: '2026-11-20' })).toMatchObject({ state: 'closed', days: null });
});

it('one is reminded on a morning that still lies ahead', () => {
  expect(possibleLeads('2026-11-29', TODAY)).toEqual([1, 3, 7]);
  expect(possibleLeads('2026-11-22', TODAY)).toEqual([]);
  expect(possibleLeads(null, TODAY)).toEqual([]);
});
