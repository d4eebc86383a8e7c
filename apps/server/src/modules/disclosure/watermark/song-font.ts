import { PDFHexString, PDFString, type PDFDocument, type PDFRef } from '@cantoo/pdf-lib';

const NAME = 'STSong-Light';

/**
 * 宋体, by name and not embedded: every reader brings a font for the predefined encoding UniGB-UCS2-H (ISO 32000-1, 9.7.5.2),
 * so that a Chinese watermark costs a few hundred bytes and no font file.
 */
export function songFont({ context }: PDFDocument): PDFRef {
  const descriptor = context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: NAME,
      Flags: 6,
      FontBBox: [-25, -254, 1000, 880],
      ItalicAngle: 0,
      Ascent: 880,
      Descent: -120,
      CapHeight: 880,
      StemV: 93,
    }),
  );
  const descendant = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'CIDFontType0',
      BaseFont: NAME,
      CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('GB1'), Supplement: 2 },
      FontDescriptor: descriptor,
      DW: 1000,
      // Latin letters and figures are half as wide.
      W: [1, 95, 500],
    }),
  );
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: `${NAME}-UniGB-UCS2-H`,
      Encoding: 'UniGB-UCS2-H',
      DescendantFonts: [descendant],
    }),
  );
}

/** UCS-2, big-endian; what lies beyond it is left out. */
export const songText = (text: string): PDFHexString =>
  PDFHexString.of(
    [...text]
      .filter((char) => char.length === 1)
      .map((char) => char.charCodeAt(0).toString(16).padStart(4, '0'))
      .join(''),
  );
