import { useEffect } from 'react';
import { create } from 'zustand';
import { open } from '@/platform/navigation';

export interface ChallengeSearch {
  q: string;
  regions: string[];
}

/** WeChat opens a tab page without parameters: what the challenge list is asked to show waits here. */
const useAsked = create<{ asked: ChallengeSearch | undefined }>()(() => ({ asked: undefined }));

/** Opens the challenge list; with a search, that one takes the place of what was looked for before. */
export async function openChallenges(search?: Partial<ChallengeSearch>): Promise<void> {
  if (search) useAsked.setState({ asked: { q: '', regions: [], ...search } });
  await open('challenges');
}

/** For the challenge list: is told each search once. */
export function useAskedSearch(look: (search: ChallengeSearch) => void): void {
  const asked = useAsked((state) => state.asked);
  useEffect(() => {
    if (!asked) return;
    useAsked.setState({ asked: undefined });
    look(asked);
  }, [asked, look]);
}
