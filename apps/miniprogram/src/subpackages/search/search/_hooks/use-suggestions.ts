import type { Suggestion } from '@market/contract/search';
import { useEffect, useState } from 'react';
import { useSpoken } from '@/ui/language';
import { api } from '@/state/client';

const PAUSE_MS = 150;

/** While somebody types; an answer that comes too late is dropped, one that never comes is missed by nobody. */
export function useSuggestions(q: string): Suggestion[] {
  const language = useSpoken();
  const [items, setItems] = useState<Suggestion[]>([]);
  useEffect(() => {
    let current = true;
    const timer = setTimeout(() => {
      const asked = q === '' ? Promise.resolve({ items: [] }) : api('GET /search/suggest', { query: { q, language } });
      asked.then(
        (answer) => current && setItems(answer.items),
        () => current && setItems([]),
      );
    }, PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [q, language]);
  return items;
}
