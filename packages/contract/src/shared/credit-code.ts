const CHARSET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const BODY_LENGTH = 17;
/** 加权因子 3^(i−1) mod 31，GB 32100—2015 表 4。 */
const WEIGHTS = Array.from({ length: BODY_LENGTH }, (_, i) => 3 ** i % 31);

/** The check character of a 17-character body (GB 32100—2015), or undefined when a character is not of the code's set. */
export function creditCodeCheck(body: string): string | undefined {
  const values = [...body].map((char) => CHARSET.indexOf(char));
  if (values.length !== BODY_LENGTH || values.includes(-1)) return undefined;
  const sum = values.reduce((total, value, i) => total + value * (WEIGHTS[i] ?? 0), 0);
  return CHARSET[(31 - (sum % 31)) % 31];
}

/** What is wrong with a 统一社会信用代码, or undefined. Expects the canonical upper-case form. */
export function whyBadCreditCode(code: string): string | undefined {
  if (code.length !== 18) return '统一社会信用代码应为 18 位';
  const check = creditCodeCheck(code.slice(0, BODY_LENGTH));
  if (check === undefined) return '统一社会信用代码含有不允许的字符（没有 I、O、S、V、Z）';
  return check === code[BODY_LENGTH] ? undefined : '统一社会信用代码校验位不对，请核对营业执照';
}

/** Full-width and compatible characters folded, spaces and what is not seen left out: the same to the eye is the same text. */
export const canonicalText = (typed: string): string =>
  typed.normalize('NFKC').replace(/[\s\p{Default_Ignorable_Code_Point}]/gu, '');

/** The one form that is stored. */
export const canonicalCreditCode = (typed: string): string => canonicalText(typed).toUpperCase();
