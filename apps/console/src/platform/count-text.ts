/** 10,000：千位用半角逗号。 */
export const countText = (count: number): string => count.toLocaleString('en-US');
