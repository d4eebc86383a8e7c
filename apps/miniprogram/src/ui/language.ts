import { inChinese, sayIn, type Language, type Say, type Words } from '@market/contract/shared';
import { createContext, useContext, useMemo } from 'react';
import { create } from 'zustand';

interface Reader {
  language: Language;
  /** Of the language chosen: fetched, so that who reads Chinese carries none. Until they are there Chinese is spoken. */
  words: Words | undefined;
  choose: (language: Language) => void;
}

/** In which language the public pages speak. */
export const useLanguage = create<Reader>()((set) => ({
  language: 'zh',
  words: undefined,
  choose: (language) => set({ language }),
}));

/** Whether a part of the program speaks both languages; pages for work are in Chinese alone. */
export const Bilingual = createContext(true);

/** The English words, where English is spoken. */
function useEnglish(): Words | undefined {
  const words = useLanguage((state) => (state.language === 'en' ? state.words : undefined));
  return useContext(Bilingual) ? words : undefined;
}

/** The language in which this part of the page speaks now. */
export const useSpoken = (): Language => (useEnglish() ? 'en' : 'zh');

/** Says the texts of this part of the page in the reader's language: their Chinese is the key. */
export function useSay(): Say {
  const words = useEnglish();
  return useMemo(() => (words ? sayIn(words) : inChinese), [words]);
}

/** For what is said outside of any page, as a toast is. */
export const sayNow: Say = (text, values) => {
  const { language, words } = useLanguage.getState();
  return (language === 'en' && words ? sayIn(words) : inChinese)(text, values);
};
