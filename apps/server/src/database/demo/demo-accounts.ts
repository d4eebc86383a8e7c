import { RegionCatalog } from '../../modules/region/region-catalog.js';
import { readDemoAccounts, readDemoOrganizations } from './demo-files.js';

export const DEMO_PASSWORD = 'Market-2026';

/** What whoever tries the market needs to sign in, as lines for a terminal. */
export function demoAccounts(): string[] {
  const { staff, members } = readDemoAccounts();
  const organizations = readDemoOrganizations();
  const regions = new RegionCatalog();
  const central = staff.filter(({ regionCode }) => !regionCode);
  const rows = regions.all.map(({ code, shortName }) => {
    const phones = members.filter((m) => organizations.find(({ key }) => key === m.organization)?.regionCode === code);
    return {
      place: shortName,
      usernames: staff.filter(({ regionCode }) => regionCode === code).map(({ username }) => username),
      phones: phones.map(({ phone }) => phone),
    };
  });
  return [
    '',
    `  演示账号：控制台密码都是 ${DEMO_PASSWORD}`,
    ...rows.map(({ place, usernames }) => `    ${place}  ${usernames.join('  ')}`),
    `    全域  ${central.map(({ username }) => username).join('  ')}`,
    '  演示手机号：在 H5 用验证码登录，验证码见本窗口的日志',
    ...rows.map(({ place, phones }) => `    ${place}  ${phones.join('  ')}`),
  ];
}
