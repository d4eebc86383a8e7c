import { ImportRefused } from '../import-refused.js';

/**
 * UTF-8 when every byte of it is valid UTF-8, else GB18030, the encoding of Chinese Excel; UTF-16 by its mark. A Chinese
 * text of any length that is valid in both does not occur: GB18030 pairs break the continuation rule of UTF-8.
 */
export function decodeText(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const text = tryDecode('utf-8', bytes) ?? tryDecode('gb18030', bytes);
  if (text === undefined || text.includes('\0')) throw new ImportRefused('unknownEncoding');
  return text;
}

function tryDecode(encoding: string, bytes: Buffer): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
