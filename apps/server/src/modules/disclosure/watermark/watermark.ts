import {
  beginText,
  degreesToRadians,
  endText,
  PDFDocument,
  popGraphicsState,
  pushGraphicsState,
  rgb,
  rotateAndSkewTextRadiansAndTranslate,
  setFillingColor,
  setFontAndSize,
  setGraphicsState,
  showText,
  type PDFImage,
  type PDFPage,
  type PDFRef,
} from '@cantoo/pdf-lib';
import { songFont, songText } from './song-font.js';

export type MarkedType = 'pdf' | 'png' | 'jpg';

const SIZE = 13;
const ANGLE = degreesToRadians(24);
const OPACITY = 0.22;
/** Points between two lines of the watermark: no passage of a page is without it. */
const GAP = 130;
/** The longer side of the page a picture is put on, in points: that of A4. */
const PAGE = 842;

/** The file as a PDF whose every page is written over with `text`. Throws when it cannot be read. */
export async function watermarked(type: MarkedType, content: Uint8Array, text: string): Promise<Uint8Array> {
  const document = type === 'pdf' ? await PDFDocument.load(content) : await pictured(type, content);
  const style = {
    font: songFont(document),
    faint: document.context.register(document.context.obj({ Type: 'ExtGState', ca: OPACITY })),
  };
  for (const page of document.getPages()) writeOver(page, text, style);
  return document.save();
}

async function pictured(type: 'png' | 'jpg', content: Uint8Array): Promise<PDFDocument> {
  const document = await PDFDocument.create();
  const image: PDFImage = type === 'png' ? await document.embedPng(content) : await document.embedJpg(content);
  const { width, height } = image.scale(PAGE / Math.max(image.width, image.height));
  document.addPage([width, height]).drawImage(image, { width, height });
  return document;
}

function writeOver(page: PDFPage, text: string, { font, faint }: { font: PDFRef; faint: PDFRef }): void {
  const { x: left, y: bottom, width, height } = page.getMediaBox();
  const fontKey = page.node.newFontDictionary('Watermark', font);
  const faintKey = page.node.newExtGState('Watermark', faint);
  const words = songText(text);
  const rows = Math.ceil((height + width) / GAP);
  const upright = degreesToRadians(page.getRotation().angle) + ANGLE;
  page.pushOperators(pushGraphicsState(), setGraphicsState(faintKey), setFillingColor(rgb(0.35, 0.35, 0.35)));
  for (let row = 0; row < rows; row += 1)
    for (let x = -width / 2; x < width; x += text.length * SIZE * 0.9 + GAP)
      page.pushOperators(
        beginText(),
        setFontAndSize(fontKey, SIZE),
        rotateAndSkewTextRadiansAndTranslate(upright, 0, 0, left + x + (row % 2) * GAP, bottom + row * GAP - width / 4),
        showText(words),
        endText(),
      );
  page.pushOperators(popGraphicsState());
}
