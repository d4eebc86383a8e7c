/** Chinese, letters, digits: 10GHz and 10 GHz are the same two words. */
const RUN = /[\u3400-\u9fff]+|[a-z]+|[0-9]+/g;
const MOST_WORDS = 12;
const HAN = /[\u3400-\u9fff]/;

export const plain = (text: string): string => text.normalize('NFKC').toLowerCase();
export const isHan = (word: string): boolean => HAN.test(word);

/** The words of a text somebody typed; of a text that is no question, the first dozen. */
export const wordsOf = (text: string): string[] => [...new Set(plain(text).match(RUN))].slice(0, MOST_WORDS);

/** 锡科财〔2025〕145号 and 锡科财(2025)145号 are one number. */
export const compact = (text: string): string => (plain(text).match(RUN) ?? []).join('');

export function bigrams(run: string): string[] {
  if (run.length === 1) return [run];
  return [...new Set(Array.from({ length: run.length - 1 }, (_, i) => run.slice(i, i + 2)))];
}

/** What a text is indexed as: each Chinese character and each pair of neighbours, each word of letters and each number. */
export function tokensOf(text: string): string[] {
  const tokens = new Set<string>();
  for (const run of plain(text).match(RUN) ?? []) {
    if (!isHan(run)) tokens.add(run);
    else
      for (let i = 0; i < run.length; i += 1) {
        tokens.add(run.slice(i, i + 1));
        if (i + 1 < run.length) tokens.add(run.slice(i, i + 2));
      }
  }
  return [...tokens];
}
