import { languages, type Words } from '@market/contract/shared';
import { storage } from '@/platform/storage';
import { toast } from '@/platform/toast';
import { useLanguage } from '@/ui/language';
import { toApiError } from './api-error';
import { api } from './client';

const KEY = 'kept:words';

/** Begins in the language a link names or this device remembers, and fetches its words whenever it is chosen. */
export function startLanguage(asked: string | undefined): void {
  useLanguage.subscribe(({ language }, before) => {
    if (language !== before.language) void loadWords();
  });
  const named = languages.find((language) => language === asked);
  if (named) useLanguage.getState().choose(named);
  void loadWords();
}

/** The kept words at once, then today's. Without any, Chinese it stays. */
async function loadWords(): Promise<void> {
  const { language, choose } = useLanguage.getState();
  if (language === 'zh') return;
  const kept = storage.get<Words>(KEY);
  useLanguage.setState({ words: kept });
  try {
    const { words } = await api('GET /words/{language}', { params: { language } });
    storage.set(KEY, words);
    useLanguage.setState({ words });
  } catch (failure) {
    if (kept) return;
    choose('zh');
    toast(toApiError(failure).message);
  }
}
