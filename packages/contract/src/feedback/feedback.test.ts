import { expect, it } from '@jest/globals';
import { reachable } from '../shared/index.js';
import { feedbackIssues, feedbackStates, feedbackTransitions, plainCode, shownCode } from './index.js';

const silent = { name: '', phone: '', consent: false };

it('every state is reached from its first', () => {
  expect(reachable(feedbackTransitions, 'received')).toEqual(new Set(feedbackStates));
});

it('needs no contact, but whole when it is handed over', () => {
  expect(feedbackIssues({ text: '打不开', contact: silent }, false)).toEqual([]);
  const paths = feedbackIssues({ text: '', contact: { ...silent, consent: true } }, false).map(({ path }) => path);
  expect(paths).toEqual(['text', 'contact.name', 'contact.phone']);
});

it('a code is read as it was shown, however it was typed', () => {
  expect(shownCode('ABCD2345EFGH6789')).toBe('ABCD-2345-EFGH-6789');
  expect(plainCode(' abcd 2345-efgh-6789 ')).toBe('ABCD2345EFGH6789');
});
