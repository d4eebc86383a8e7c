const zigzag = (n) => (n << 1) ^ (n >> 31);

/** Google's "encoded polyline" alphabet: five bits a character, from '?' (63) up. */
function encodeNumber(n) {
  let [rest, text] = [zigzag(n), ''];
  while (rest >= 32) {
    text += String.fromCharCode((32 | (rest & 31)) + 63);
    rest >>>= 5;
  }
  return text + String.fromCharCode(rest + 63);
}

/** Integer points as the differences from one to the next, x before y. */
export function encodeLine(points) {
  let [lastX, lastY] = [0, 0];
  return points
    .map(([x, y]) => {
      const text = encodeNumber(x - lastX) + encodeNumber(y - lastY);
      [lastX, lastY] = [x, y];
      return text;
    })
    .join('');
}
