import { create } from 'zustand';
import { storage } from '@/platform/storage';
import { fill, type Values } from './fill';

export type Language = 'zh' | 'en';
const KEY = 'language';

interface Reader {
  language: Language;
  toggle: () => void;
}

/** In which language the public pages speak. Kept on this device. */
export const useLanguage = create<Reader>()((set, get) => ({
  language: storage.get<Language>(KEY) ?? 'zh',
  toggle: () => {
    const language = get().language === 'zh' ? 'en' : 'zh';
    storage.set(KEY, language);
    set({ language });
  },
}));

/** Says a text of a page in the reader's language: its Chinese is the key, and one without English does not compile. */
export function useSay<Key extends string>(english: Readonly<Record<Key, string>>) {
  const spoken = useLanguage((state) => state.language);
  return (text: Key, values?: Values): string => fill(spoken === 'en' ? english[text] : text, values);
}
