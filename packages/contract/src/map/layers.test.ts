import { expect, it } from '@jest/globals';
import { toggled } from './layers.js';

it('keeps the last layer, and the layers in their order', () => {
  expect(toggled(['need'], 'carrier')).toEqual(['carrier', 'need']);
  expect(toggled(['carrier', 'need'], 'carrier')).toEqual(['need']);
  expect(toggled(['need'], 'need')).toEqual(['need']);
});
