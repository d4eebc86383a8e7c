import type { Language } from '../shared/index.js';

interface Texts {
  title: string;
  titleEn?: string | null | undefined;
  summary: string;
  summaryEn?: string | null | undefined;
}

/** Title and summary in the reader's language; what nobody wrote in English stays Chinese. */
export const textsIn = (
  language: Language,
  { title, titleEn, summary, summaryEn }: Texts,
): Pick<Texts, 'title' | 'summary'> =>
  language === 'en' ? { title: titleEn ?? title, summary: summaryEn ?? summary } : { title, summary };
