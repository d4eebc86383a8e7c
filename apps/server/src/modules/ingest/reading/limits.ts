import { MAX_UPLOAD_BYTES } from '@market/contract/ingest';

const MB = 1024 * 1024;

/**
 * What a file may cost. A plain sheet of 100,000 rows of 20 columns inflates to about 100 MB at 10 to 20 times its packed
 * size; nothing honest comes near these bounds, and the bombs known today are past them by a factor of five and more.
 */
export const limits = {
  fileBytes: MAX_UPLOAD_BYTES,
  zipEntries: 1_000,
  /** Everything but sheets and their strings, all together. */
  otherPartsBytes: 50 * MB,
  /** Sheets and their strings, all together. */
  sheetsBytes: 400 * MB,
  /** Inflated to packed, asked of parts over `ratioFromBytes`. */
  ratio: 200,
  ratioFromBytes: 10 * MB,
  rows: 200_000,
  /** After this many rows without a value a sheet is taken to have ended. */
  emptyRows: 20_000,
  columns: 512,
  titleChars: 200,
  /** Excel's own limit. */
  cellChars: 32_767,
  sharedStrings: 4_000_000,
  sheets: 200,
  merges: 100_000,
} as const;
