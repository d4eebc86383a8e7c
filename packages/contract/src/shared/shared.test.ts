import { expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import {
  agoText,
  amountText,
  beijingInstant,
  canonicalCreditCode,
  canonicalJson,
  creditCodeCheck,
  day,
  daysLeft,
  fenFromWan,
  instant,
  leftText,
  formatAmount,
  maskPhone,
  dayText,
  minuteText,
  wanFromFen,
  whyBadCreditCode,
  whyCannotCall,
  organizationWriter,
  signedIn,
  staff,
  type Actor,
} from './index.js';

it('a credit code published by its holder passes, and fails with any one character changed', () => {
  const real = '91310000631696382C';
  expect(whyBadCreditCode(real)).toBeUndefined();
  const charset = '0123456789ABCDEFGHJKLMNPQRTUWXY';
  for (let i = 0; i < real.length; i += 1)
    for (const other of charset)
      if (other !== real[i]) expect(whyBadCreditCode(real.slice(0, i) + other + real.slice(i + 1))).toBeDefined();
});

it('any body gets a check character that makes the code valid', () => {
  const body = fc.string({ unit: fc.constantFrom(...'0123456789ABCDEFGHJKLMNPQRTUWXY'), minLength: 17, maxLength: 17 });
  fc.assert(fc.property(body, (text) => whyBadCreditCode(text + (creditCodeCheck(text) ?? '')) === undefined));
});

it('full-width and spaced codes fold to the stored form', () => {
  expect(canonicalCreditCode(' ９1310000 631696382c ')).toBe('91310000631696382C');
});

it('amounts: 面议 for 0, 万元 below 1 亿元, two decimals above', () => {
  expect(formatAmount(0)).toBe('面议');
  expect(formatAmount(680_000_000)).toBe('680万元');
  expect(formatAmount(1_234_500_000)).toBe('1,234.5万元');
  expect(formatAmount(5_242_000_000_00)).toBe('52.42亿元');
  expect(amountText(123_4500).figure).toBe('1.23');
});

it('万元 typed by hand comes back the same', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999_999 }), (wan) => fenFromWan(wanFromFen(wan * 100)) === wan * 100),
  );
  expect(fenFromWan('六百')).toBeUndefined();
});

it('times are Beijing time whatever zone the machine is in', () => {
  const now = new Date('2026-11-20T16:30:00Z');
  expect(beijingInstant('2026-12-15', '17:00')).toBe('2026-12-15T09:00:00.000Z');
  expect(minuteText('2026-12-15T09:00:00Z', now)).toBe('12月15日 17:00');
  expect(dayText('2026-12-15', now)).toBe('12月15日');
  expect(minuteText('2027-02-10T01:05:00Z', now)).toBe('2027年2月10日 9:05');
  expect(daysLeft('2026-11-21T15:59:00Z', now)).toBe(0);
  expect(daysLeft('2026-11-21T16:00:00Z', now)).toBe(1);
  expect(leftText('2026-11-21T16:30:00Z', now)).toBe('剩 1 天');
  expect(leftText('2026-11-21T16:29:59Z', now)).toBe('剩 23 小时');
  expect(leftText('2026-11-20T17:30:00Z', now)).toBe('剩 1 小时');
  expect(leftText('2026-11-20T17:29:00Z', now)).toBe('剩 59 分钟');
  expect(leftText('2026-11-20T16:30:10Z', now)).toBe('剩 1 分钟');
  expect(agoText('2026-11-20T16:27:00Z', now)).toBe('3 分钟前');
  expect(agoText('2026-11-20T01:00:00Z', now)).toBe('昨天');
});

it.each([
  '0000-00-00T00:00Z',
  '2027-02-29T08:00:00Z',
  '2027-01-01T25:00:00Z',
  '9999-12-31T23:59:59-12:00',
  '2027-01-04',
])('I8: %s is no moment', (text) => expect(instant.safeParse(text).success).toBe(false));
it.each(['2028-02-29T08:00:00.000Z', '2027-01-04T08:00+08:00'])('%s is a moment', (text) =>
  expect(instant.safeParse(text).success).toBe(true),
);
it('I8: a day is one of the calendar', () =>
  expect(['2028-02-29', '2027-02-29', '0000-00-00'].map((text) => day.safeParse(text).success)).toEqual([
    true,
    false,
    false,
  ]));

it('the canonical text does not depend on the order of keys', () => {
  const value = fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer(), fc.array(fc.integer())));
  fc.assert(
    fc.property(
      value,
      (object) => canonicalJson(object) === canonicalJson(Object.fromEntries(Object.entries(object).reverse())),
    ),
  );
});

it('a phone number keeps only its ends', () => expect(maskPhone('13800001234')).toBe('138****1234'));

it('the door: nobody, somebody without the role, without an organization, read-only', () => {
  const actor: Actor = { accountId: '1', displayName: '', roles: [], regionCode: null, organization: null };
  expect(whyCannotCall(null, staff('auditor'))).toBe('unauthenticated');
  expect(whyCannotCall(actor, staff('auditor'))).toBe('forbidden');
  expect(whyCannotCall({ ...actor, roles: ['auditor'] }, staff('auditor'))).toBeUndefined();
  expect(whyCannotCall({ ...actor, roles: ['cityPlatform'] }, signedIn)).toBe('forbidden');
  expect(whyCannotCall(actor, organizationWriter)).toBe('organizationNeeded');
  const viewer = { ...actor, organization: { id: '1', regionCode: '1', seat: 'viewer' as const } };
  expect(whyCannotCall(viewer, organizationWriter)).toBe('organizationSeatNeeded');
});
