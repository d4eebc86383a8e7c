const digits = new Map<string, number>();
['〇零', '一壹', '二两贰貳', '三叁參', '四肆', '五伍', '六陆陸', '七柒', '八捌', '九玖'].forEach((chars, value) =>
  [...chars].forEach((char) => digits.set(char, value)),
);
const tens = new Map(
  [...'十拾']
    .map((c) => [c, 10])
    .concat(
      [...'百佰'].map((c) => [c, 100]),
      [...'千仟'].map((c) => [c, 1000]),
    ) as [string, number][],
);
const WAN = /[万萬]/;
const YI = /[亿億]/;
const NUMERAL = '〇零一二两三四五六七八九壹贰叁肆伍陆柒捌玖貳參陸十拾百佰千仟';
const ANY = new RegExp(`[${NUMERAL}]`);
const RUN = new RegExp(
  `(?<![\\d.])[${NUMERAL}][${NUMERAL}万萬亿億]{0,30}(?=[元圆角分年月日号亩平㎡%家人个项台件套名]|$)`,
  'g',
);

/** 伍拾万 → 500000, 一百二十 → 120, 二〇二四 → 2024; undefined when a character is no numeral. */
export function readNumeral(text: string): number | undefined {
  const chars = [...text];
  if (chars.length === 0) return undefined;
  if (chars.every((char) => digits.has(char))) return Number(chars.map((char) => digits.get(char)).join(''));
  let [total, section, group] = [0, 0, 0];
  let digit: number | undefined;
  for (const char of chars) {
    const ten = tens.get(char);
    if (digits.has(char)) digit = digits.get(char);
    else if (ten !== undefined) {
      group += (digit ?? 1) * ten;
      digit = undefined;
    } else {
      const held = group + (digit ?? 0);
      if (WAN.test(char)) section += held * 1e4;
      else if (YI.test(char)) [total, section] = [total + (section + held) * 1e8, 0];
      else return undefined;
      [group, digit] = [0, undefined];
    }
  }
  return total + section + group + (digit ?? 0);
}

/** Chinese numerals in front of a unit, a year or a month, written as figures. */
export const withFigures = (text: string): string =>
  ANY.test(text) ? text.replace(RUN, (run) => String(readNumeral(run) ?? run)) : text;
