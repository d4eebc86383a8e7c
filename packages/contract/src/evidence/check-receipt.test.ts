import { expect, it } from '@jest/globals';
import { beforeFirst, linkHash, type EvidenceLink } from './chain.js';
import { checkReceipt, receiptHolds } from './check-receipt.js';
import { merklePath, merkleRoot } from './merkle.js';
import { readReceiptFile, receiptFormat, type ReceiptFile } from './receipt-file.js';
import { sm3 } from './sm3.js';

const text = '{"route":"微纳复合镀层"}';
const link: EvidenceLink = {
  seq: 3,
  at: '2026-11-17T01:48:06.000Z',
  kind: 'bid.submitted',
  challengeId: 'c',
  about: 'b',
  digest: sm3(text),
  previous: beforeFirst,
};
const leaves = [sm3('1'), sm3('2'), linkHash(link, sm3), sm3('4'), sm3('5')];
const root = merkleRoot(leaves, sm3);
const file: ReceiptFile = {
  format: receiptFormat,
  title: '揭榜回执',
  text,
  digest: sm3(text),
  link: { ...link, hash: linkHash(link, sm3) },
  proof: { day: '2026-11-17', root, path: merklePath(leaves, 2, sm3) },
};
const results = (change: Partial<ReceiptFile>, publicRoot?: string | null) =>
  checkReceipt({ ...file, ...change }, sm3, publicRoot).map(({ result }) => result);

it('leads from the text over its link to the published root', () => {
  expect(results({}, root)).toEqual(['right', 'right', 'right', 'right']);
  expect(results({})).toEqual(['right', 'right', 'right', 'later']);
});

it('waits for what is not there yet, and finds nothing wrong with it', () => {
  expect(results({ proof: null })).toEqual(['right', 'right', 'later']);
  expect(results({ link: null, proof: null })).toEqual(['right', 'later']);
  expect(receiptHolds(checkReceipt({ ...file, proof: null }, sm3))).toBe(true);
});

it.each<[string, Partial<ReceiptFile>, string | null, number]>([
  ['one character of the text', { text: text.replace('纳', '米') }, root, 0],
  ['the digest', { digest: sm3('other') }, root, 0],
  ['the time on the link', { link: { ...link, at: '2026-11-16T01:48:06.000Z', hash: linkHash(link, sm3) } }, root, 1],
  ['the way to the root', { proof: { day: '2026-11-17', root, path: merklePath(leaves, 1, sm3) } }, root, 2],
  ['the published root', {}, sm3('other'), 3],
  ['the day of the root', {}, null, 3],
])('finds a change of %s', (_, change, publicRoot, index) => {
  const checks = checkReceipt({ ...file, ...change }, sm3, publicRoot);
  expect(checks[index]?.result).toBe('wrong');
  expect(receiptHolds(checks)).toBe(false);
});

it('reads only what is a receipt', () => {
  expect(readReceiptFile(`\uFEFF${JSON.stringify(file)}`)).toEqual(file);
  for (const other of ['', '{', '[]', '{"format":"other"}', JSON.stringify({ ...file, link: 1 })])
    expect(readReceiptFile(other)).toBeUndefined();
  expect(
    readReceiptFile(JSON.stringify({ ...file, proof: { ...file.proof, path: [{ side: 'up' }] } })),
  ).toBeUndefined();
});
