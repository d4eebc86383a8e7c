import { describe, expect, it } from '@jest/globals';
import type { StaffPortal } from '@market/contract/portal';
import type { Actor, Role } from '@market/contract/shared';
import { whyNotConfirm, whyNotEdit } from './why-not';

const actor = (role: Role, regionCode = '320500') =>
  ({ accountId: 'me', roles: [role], regionCode }) as unknown as Actor;
const portal = (change: Partial<StaffPortal> = {}) =>
  ({
    regionCode: '320500',
    mode: 'copyLink',
    url: 'https://a.example.cn/',
    editedBy: 'other',
    ...change,
  }) as StaffPortal;

describe('who confirms an entry', () => {
  it('is a colleague of the same bureau who verifies', () => {
    expect(whyNotConfirm(actor('verifier'), portal())).toBeUndefined();
    expect(whyNotConfirm(actor('maintainer'), portal())).toBe('由本局核验员确认');
    expect(whyNotConfirm(actor('verifier', '320200'), portal())).toBe('由该市科技局确认');
    expect(whyNotConfirm(actor('verifier'), portal({ editedBy: 'me' }))).toBe('由你改的，要另一位同事确认');
  });

  it('nobody confirms a name without an address', () => {
    expect(whyNotConfirm(actor('verifier'), portal({ url: null }))).toBe('填网址');
  });
});

it('only the own entries are edited', () => {
  expect(whyNotEdit(actor('maintainer'), '320500')).toBeUndefined();
  expect(whyNotEdit(actor('maintainer'), '320200')).toBe('由该市科技局维护');
});
