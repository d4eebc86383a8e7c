import { expect, test } from '@jest/globals';
import { agreementStateLabels } from '../agreement/agreement.states.js';
import {
  challengeHoldLabels,
  challengeStateLabels,
  publicStates,
  stageLabels,
  stationsOf,
} from '../challenge/index.js';
import { challengeKindLabels, cooperationLabels, ownershipLabels, teamModeLabels } from '../challenge/terms.js';
import { portalTopicLabels } from '../portal/portal.rules.js';
import {
  freshnessLabels,
  lensLabels,
  mapLayerLabels,
  provenanceLabels,
  publicRecordTypes,
  recordTypes,
  sectionLabels,
  shareLabels,
} from '../record/index.js';
import { listLabels } from '../lists/index.js';
import { amountBands, searchFacetLabels, searchGroupLabels, searchSortLabels } from '../search/search-terms.js';
import { formatAmount } from '../shared/index.js';
import { englishWords, sayFor } from './english.js';
import { recordWords } from './record-words.js';
import { interfaceWords } from './words/index.js';

const HAN = /[\u4e00-\u9fff]/;
const say = sayFor('en');
const placesIn = (text: string): string[] => [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name ?? ''))];

test('every type, field, unit, option and action of a record has an English name', () => {
  const missing = recordTypes.flatMap((spec) =>
    recordWords(spec)
      .filter(([chinese, english]) => HAN.test(chinese) && (english === '' || HAN.test(english)))
      .map(([chinese]) => `${spec.type} ${chinese}`),
  );
  expect(missing).toEqual([]);
  const unpaired = recordTypes.flatMap(({ type, fields }) =>
    fields.filter(({ options, optionsEn }) => options?.length !== optionsEn?.length).map(({ key }) => `${type}.${key}`),
  );
  expect(unpaired).toEqual([]);
});

test('one Chinese word is one English word in all descriptions', () => {
  const said = new Map<string, Set<string>>();
  for (const [chinese, english] of recordTypes.flatMap(recordWords))
    said.set(chinese, (said.get(chinese) ?? new Set()).add(english));
  expect([...said].filter(([, words]) => words.size > 1).map(([chinese]) => chinese)).toEqual([]);
});

test('the interface does not name again what a description names', () => {
  const described = new Set(publicRecordTypes.flatMap(recordWords).map(([chinese]) => chinese));
  expect(Object.keys(interfaceWords).filter((chinese) => described.has(chinese))).toEqual([]);
});

test('no English text holds Chinese, and its places are those of the Chinese', () => {
  const wrong = Object.entries(interfaceWords).filter(([chinese, english]) => {
    const known = /万元|亿元/.test(chinese) ? ['wan', 'yi', 'cny'] : placesIn(chinese);
    return HAN.test(english) || placesIn(english).some((place) => !known.includes(place));
  });
  expect(wrong).toEqual([]);
});

test.each([
  ['states', publicStates.map((state) => challengeStateLabels[state])],
  ['stations', publicStates.flatMap((state) => [...stationsOf(state).stations, stationsOf(state).break ?? ''])],
  [
    'agreements in force',
    (['inForce', 'acceptance', 'passed', 'conditional', 'failed', 'terminated'] as const).map(
      (state) => agreementStateLabels[state],
    ),
  ],
  ['holds', Object.values(challengeHoldLabels)],
  ['stages', Object.values(stageLabels)],
  ['terms', [challengeKindLabels, ownershipLabels, cooperationLabels, teamModeLabels].flatMap(Object.values<string>)],
  ['sections', Object.values(sectionLabels)],
  ['sharing', Object.values(shareLabels)],
  ['provenance', Object.values(provenanceLabels).flatMap(({ glyph, label }) => [glyph, label])],
  ['freshness', Object.values(freshnessLabels)],
  ['times', Object.values(lensLabels)],
  ['layers', Object.values(mapLayerLabels)],
  ['lists', Object.values(listLabels)],
  ['search', [searchSortLabels, searchGroupLabels, searchFacetLabels].flatMap(Object.values<string>)],
  ['amounts', amountBands.map(({ label }) => label)],
  ['portals', Object.values(portalTopicLabels)],
])('the %s a public page names have English names', (_, labels) => {
  expect(labels.filter((label) => HAN.test(say(label)))).toEqual([]);
});

test('amounts are yuan, from a million on in millions', () => {
  expect(formatAmount(50_000_000, say)).toBe('CNY 500,000');
  expect(formatAmount(524_200_000_000, say)).toBe('CNY 5,242 million');
  expect(formatAmount(123_450_000, say)).toBe('CNY 1.2345 million');
  expect(formatAmount(0, say)).toBe('Negotiable');
  expect(englishWords['政策']).toBe('Policy');
});
