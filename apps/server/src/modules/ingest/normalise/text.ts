const FULL_WIDTH = /[\uff01-\uff5e]/g;
const FULL_TO_HALF = 0xfee0;
/** Punctuation that Chinese text keeps wide. */
const KEPT_WIDE = '，；：？！（）';
// eslint-disable-next-line no-control-regex -- these are exactly the characters to drop
const INVISIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;
const WIDE_CHAR = '[\\u2e80-\\u2fff\\u3001-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef、。《》“”]';
const BREAK_IN_CHINESE = new RegExp(`(?<=${WIDE_CHAR})[^\\S\\r\\n]*[\\r\\n]\\s*(?=${WIDE_CHAR})`, 'g');
/** Most cells are clean already. */
const CLEAN = /^[\u4e00-\u9fff\w]*$/;
const CHINESE = /[\u2e80-\u9fff]/;

/** Full-width letters and digits become half-width; Chinese punctuation stays as it is. */
const halfWidth = (text: string): string =>
  text.replace(FULL_WIDTH, (char) =>
    KEPT_WIDE.includes(char) ? char : String.fromCharCode(char.charCodeAt(0) - FULL_TO_HALF),
  );

const cleaned = (text: string): string => halfWidth(text.replace(INVISIBLE, '').replace(/[\u00a0\u3000\t]/g, ' '));

/** One line: breaks inside Chinese words are dropped, others become a space; brackets in Chinese text are wide. */
export function cleanLine(text: string): string {
  if (CLEAN.test(text)) return text;
  const line = cleaned(text).replace(BREAK_IN_CHINESE, '').replace(/\s+/g, ' ').trim();
  return CHINESE.test(line) ? line.replace(/ ?[(]/g, '（').replace(/[)] ?/g, '）') : line;
}

/** Several lines, each without spaces at its ends. */
export const cleanLines = (text: string): string =>
  cleaned(text)
    .split(/\r\n?|\n/)
    .map((line) => line.replace(/ +/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** For reading values: half-width throughout, dashes as one, no spaces. */
export const compact = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(/[—–―‐‑‒−～~﹣]+/g, '-')
    .replace(/\s/g, '');

const PLACEHOLDER = /^([-—–/\\.。*]+|无|暂无|没有|空|不详|未知|待定|待补充|待填|n\/?a|null|none|未填)$/i;

/** What bureaus write into a cell to say that there is nothing. */
export const isPlaceholder = (text: string): boolean => PLACEHOLDER.test(text.trim());

const TICKED = '☑✓✔■●√☒';
const UNTICKED = '□☐○◯';
const BOX = new RegExp(`[${TICKED}${UNTICKED}]`);

/** `☑联合开发 □委托研发` is 联合开发; a text without boxes is itself. */
export function tickedOnly(text: string): string {
  if (!BOX.test(text) || text.trim().length < 2) return text;
  const items = text.split(new RegExp(`(?=[${TICKED}${UNTICKED}])`));
  const ticked = items.filter((item) => TICKED.includes(item[0] ?? ' ')).map((item) => item.slice(1).trim());
  const behind = ticked.length === 0 && !new RegExp(`[${UNTICKED}]`).test(text[0] ?? '');
  return behind ? text : ticked.filter(Boolean).join('、');
}
