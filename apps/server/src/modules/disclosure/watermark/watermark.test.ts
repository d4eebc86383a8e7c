import { expect, it } from '@jest/globals';
import { decodePDFRawStream, PDFArray, PDFDocument, PDFRawStream, type PDFPage } from '@cantoo/pdf-lib';
import { songText } from './song-font.js';
import { watermarked } from './watermark.js';

const TEXT = '演示·揭榜方 李工 2026年11月22日 10:30';
/** One grey pixel. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
);

const written = (page: PDFPage): string => {
  const contents = page.node.Contents();
  const streams =
    contents instanceof PDFArray ? contents.asArray().map((ref) => page.doc.context.lookup(ref)) : [contents];
  return streams
    .map((stream) =>
      stream instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(stream).decode()).toString() : '',
    )
    .join('\n');
};

it('writes over every page of a PDF and keeps what stands there', async () => {
  const made = await PDFDocument.create();
  for (const word of ['first', 'second']) made.addPage([300, 400]).drawText(word);
  const pages = (await PDFDocument.load(await watermarked('pdf', await made.save(), TEXT))).getPages();
  expect(pages).toHaveLength(2);
  for (const page of pages) expect(written(page)).toContain(`${songText(TEXT).toString()} Tj`);
  expect(written(pages[0] as PDFPage)).toContain(Buffer.from('first').toString('hex').toUpperCase());
});

it('puts a picture on a page no longer than A4, written over too', async () => {
  const [page] = (await PDFDocument.load(await watermarked('png', PNG, TEXT))).getPages();
  expect(page?.getSize()).toEqual({ width: 842, height: 842 });
  expect(written(page as PDFPage)).toContain(songText(TEXT).toString());
});

it('refuses what is no such file', async () => {
  await expect(watermarked('pdf', Buffer.from('nothing'), TEXT)).rejects.toThrow();
});
