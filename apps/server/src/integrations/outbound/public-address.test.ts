import { expect, it } from '@jest/globals';
import { isPublicAddress } from './public-address.js';

it.each([
  ['114.114.114.114', true],
  ['172.15.255.255', true],
  ['172.16.0.1', false],
  ['127.0.0.1', false],
  ['169.254.169.254', false],
  ['100.100.100.200', false],
  ['0.0.0.0', false],
  ['255.255.255.255', false],
  ['2400:3200::1', true],
  ['::1', false],
  ['::ffff:127.0.0.1', false],
  ['fe80::1', false],
  ['fd00::1', false],
  ['2002:7f00:1::', false],
  ['localhost', false],
  ['', false],
])('%s is public: %s', (address, isPublic) => {
  expect(isPublicAddress(address)).toBe(isPublic);
});
