const COMMA = 44;
const ZERO = 48;

/** `1,7,23` without the cost of splitting a long text. */
export function numbersOf(text: string): Uint32Array {
  const numbers = new Uint32Array(text === '' ? 0 : (text.length >> 1) + 1);
  let count = 0;
  let number = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code !== COMMA) number = number * 10 + code - ZERO;
    else {
      numbers[count++] = number;
      number = 0;
    }
  }
  if (text !== '') numbers[count++] = number;
  return numbers.subarray(0, count);
}
