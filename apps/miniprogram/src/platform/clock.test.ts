import { afterEach, expect, test } from '@jest/globals';
import { DAY_MS } from '@market/contract/shared';
import { clock } from './clock';

const aheadMs = () => clock.now().getTime() - clock.realNow().getTime();

afterEach(() => clock.follow(undefined));

test('an answer of a rehearsal puts the clock on', () => {
  clock.follow(String(30 * DAY_MS));
  expect(Math.abs(aheadMs() - 30 * DAY_MS)).toBeLessThan(1_000);
});

test('an answer that says nothing, as those of the live market, brings back the real time', () => {
  clock.follow(String(DAY_MS));
  clock.follow(undefined);
  expect(Math.abs(aheadMs())).toBeLessThan(1_000);
});
