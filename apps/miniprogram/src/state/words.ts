import { languages, type Language, type Words } from '@market/contract/shared';
import { storage } from '@/platform/storage';
import { toast } from '@/platform/toast';
import { useLanguage } from '@/ui/language';
import { toApiError } from './api-error';
import { api } from './client';

const LANGUAGE = 'language';
const WORDS = 'kept:words';

/** Begins in the language a link names or this device remembers, and fetches its words whenever it is chosen. */
export function startLanguage(asked: string | undefined): void {
  useLanguage.subscribe(({ language }, before) => {
    if (language === before.language) return;
    storage.set(LANGUAGE, language);
    void loadWords();
  });
  const chosen = languages.find((language) => language === asked) ?? storage.get<Language>(LANGUAGE);
  if (chosen) useLanguage.getState().choose(chosen);
}

/** The kept words at once, then today's. Without any, Chinese it stays. */
async function loadWords(): Promise<void> {
  const { language, choose } = useLanguage.getState();
  if (language === 'zh') return;
  const kept = storage.get<Words>(WORDS);
  useLanguage.setState({ words: kept });
  try {
    const { words } = await api('GET /words/{language}', { params: { language } });
    storage.set(WORDS, words);
    useLanguage.setState({ words });
  } catch (failure) {
    if (kept) return;
    choose('zh');
    toast(toApiError(failure).message);
  }
}
