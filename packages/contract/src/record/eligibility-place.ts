import type { Asked, Outcome } from './eligibility-terms.js';

/** 行政区划代码的前两位是省、前四位是地级市。 */
const PROVINCE = 2;
const CITY = 4;
/** 上海、江苏、浙江、安徽。 */
const DELTA = ['31', '32', '33', '34'];
const MUNICIPALITIES = ['11', '12', '31', '50'];
const provinceNames: Readonly<Record<string, string>> = {
  '31': '上海市',
  '32': '江苏省',
  '33': '浙江省',
  '34': '安徽省',
};

/** How far each word reaches; a policy's level stands in for a reach of its own. */
const reaches: Readonly<Record<string, 'district' | 'city' | 'province' | 'delta' | 'all'>> = {
  本区: 'district',
  区级: 'district',
  本市: 'city',
  市级: 'city',
  本省: 'province',
  省级: 'province',
  长三角: 'delta',
  国家: 'all',
  不限: 'all',
};

/** Where one must be registered. A policy of another place says which place it would take; one for all says nothing. */
export function placeOutcome({ asked, regionCode, organization, nameOf }: Asked): Outcome | undefined {
  const reach = reaches[String(asked)];
  const own = organization.regionCode;
  if (reach === undefined || reach === 'all') return undefined;
  const label = '登记地';
  const here = `本单位登记在${nameOf(own)}`;
  const said = (met: boolean, where: string): Outcome => ({
    label,
    asked: `登记在${where}`,
    state: met ? 'met' : 'missing',
    why: met ? here : `${here}，要登记在${where}才能申请`,
  });
  const same = (digits: number): boolean => own.slice(0, digits) === regionCode.slice(0, digits);
  if (reach === 'delta') return said(DELTA.includes(own.slice(0, PROVINCE)), '长三角（沪苏浙皖）');
  if (reach === 'province') return said(same(PROVINCE), provinceNames[regionCode.slice(0, PROVINCE)] ?? '本省');
  // 直辖市的“市级”就是全市。
  const municipality = MUNICIPALITIES.includes(regionCode.slice(0, PROVINCE));
  if (reach === 'city')
    return municipality
      ? said(same(PROVINCE), provinceNames[regionCode.slice(0, PROVINCE)] ?? '本市')
      : said(same(CITY), nameOf(regionCode));
  if (!regionCode.endsWith('00')) return said(own === regionCode, nameOf(regionCode));
  // A district policy of a city: the profile says the city only.
  if (!same(CITY)) return said(false, `${nameOf(regionCode)}的所在区`);
  return { label, asked: `登记在${nameOf(regionCode)}的所在区`, state: 'unknown', why: `${here}，区是否符合请看原文` };
}
