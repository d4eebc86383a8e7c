import { expect, test } from '@jest/globals';
import type { RecordDetail } from '@market/contract/record';
import { registerToy, toy, toyContent, toyShown } from '@market/contract/testing';
import { renderToString } from 'react-dom/server';
import { RecordCard } from '@/ui/market/record-card';
import { RecordFacts } from './record-facts';

// A type that no file of the mini-program knows: what works for it works from its description alone.
registerToy();

const record: RecordDetail = {
  ...toyContent,
  fields: toyShown,
  id: '01JTOY0000000000000000000A',
  recordType: toy.type,
  regionCode: '320500',
  demo: true,
  verifiedByRegion: '320500',
  verifiedAt: '2026-11-01T00:00:00.000Z',
  nextReviewAt: '2026-11-11T00:00:00.000Z',
  version: 1,
  publishedAt: '2026-11-01T00:00:00.000Z',
  links: [],
};
/** The words on a screen, in their order. */
const words = (element: Parameters<typeof renderToString>[0]): string[] =>
  renderToString(element)
    .split(/<[^>]*>/)
    .filter(Boolean);

test('the detail of a new type shows its fields by their labels, and leaves out what is not there', () => {
  const shown = words(<RecordFacts spec={toy} record={record} />);
  expect(shown).toEqual(['内容', '作坊', '城东', '状况', '好的', '价钱', '12.5元/只']);
});

test('its card says what the description shows on a card', () => {
  const card = <RecordCard record={record} regionName="苏州" now={new Date()} onTap={() => undefined} />;
  expect(words(card)).toEqual(expect.arrayContaining(['玩具', '好的', '木马', '城东　12.5元/只']));
});
