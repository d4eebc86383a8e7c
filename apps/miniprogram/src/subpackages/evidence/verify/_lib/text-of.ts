/** UTF-8 bytes as text; not every WeChat has a TextDecoder. Bytes that are no UTF-8 give an empty text. */
export function textOf(bytes: ArrayBuffer): string {
  const escaped = Array.from(new Uint8Array(bytes), (byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
  try {
    return decodeURIComponent(escaped);
  } catch {
    return '';
  }
}
