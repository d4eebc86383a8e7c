/** Digits a JavaScript number holds for sure: rounding starts from what was written, not from its binary neighbour. */
const SURE_DIGITS = 15;

/**
 * 1234.5 → 1,234.5: commas between thousands, at most `most` decimals and at least `least`. By hand, because
 * `toLocaleString` takes some hundredths of a millisecond, which lists and hits cannot spare.
 */
export function figureText(value: number, most: number, least = 0): string {
  const scale = 10 ** most;
  const rounded = Math.round(Number((Math.abs(value) * scale).toPrecision(SURE_DIGITS))) / scale;
  const [whole = '', decimals = ''] = rounded.toFixed(most).split('.');
  const kept = decimals.replace(/0{1,15}$/, '').padEnd(least, '0');
  const sign = value < 0 && rounded > 0 ? '-' : '';
  return `${sign}${whole.replace(/\B(?=(?:\d{3}){1,7}$)/g, ',')}${kept && `.${kept}`}`;
}
