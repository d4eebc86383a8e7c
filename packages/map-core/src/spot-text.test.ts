import { expect, it } from '@jest/globals';
import { spotFromText, spotText } from './spot-text.js';

it('a spot comes back from its own text, and from no other', () => {
  const spot = { lng: 120.6, lat: 31.3, zoom: 11.5 };
  expect(spotFromText(spotText(spot))).toEqual(spot);
  expect(spotFromText('120,north')).toBeUndefined();
  expect(spotFromText(undefined)).toBeUndefined();
});
