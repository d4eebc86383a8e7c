/** What the digits of a typed text say, 0 when there are none, at most `most`. */
export const wholeNumber = (typed: string, most: number): number => Math.min(Number(typed.replace(/\D/g, '')), most);
