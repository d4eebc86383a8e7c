import { expect, it } from '@jest/globals';
import { admitting, networkIssues } from './network-block.js';

const list = (...cidrs: string[]) => cidrs.map((cidr) => ({ cidr, note: '' }));

it('an empty list admits everybody', () => expect(admitting([])('203.0.113.9')).toBe(true));

it.each([
  ['10.8.3.4', true],
  ['::ffff:10.8.3.4', true],
  ['10.9.0.1', false],
  ['192.0.2.7', true],
  ['192.0.2.8', false],
  ['2001:db8::1', true],
  ['2001:db9::1', false],
  ['local', false],
  ['', false],
])('%s: %s', (address, admitted) =>
  expect(admitting(list('10.8.0.0/16', '192.0.2.7', '2001:db8::/32'))(address)).toBe(admitted),
);

it('says what is not a network', () => {
  expect(networkIssues(list('10.0.0.0/8', '::1', '2001:db8::/32'))).toEqual([]);
  const wrong = ['10.0.0/8', '10.0.0.0/33', '0.0.0.0/0', '::/0', '1.2.3.4/', 'fe80::1/129', '256.1.1.1'];
  expect(networkIssues(list(...wrong)).map(({ path }) => path)).toEqual(wrong.map((_, i) => `networks.${i}.cidr`));
});
