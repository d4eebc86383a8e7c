import { expect, it } from '@jest/globals';
import { spotFromText } from '@market/map-core';
import { choiceFrom, firstChoice, paramsOf, type Choice } from './choice';

const chosen: Choice = { view: 'geo', layers: ['instrument', 'need'], lens: 'future' };
const spot = { lng: 120.6, lat: 31.3, zoom: 11.5 };

it('comes back from its own link', () => {
  const params = paramsOf(chosen, '320500', spot);
  expect(choiceFrom(params)).toEqual(chosen);
  expect(spotFromText(params.at)).toEqual(spot);
  expect(params.region).toBe('320500');
});

it('passes over what a link says wrongly, and takes what the device remembers', () => {
  expect(choiceFrom({ view: 'moon', layers: 'gold,need', lens: 'always' }, chosen)).toEqual({
    ...chosen,
    layers: ['need'],
  });
  expect(choiceFrom({})).toEqual(firstChoice);
});

it('names no spot of the line, which has none', () => {
  expect(paramsOf({ ...chosen, view: 'line' }, null, spot)).not.toHaveProperty('at');
});
