import type { FavoriteKind } from '@market/contract/favorite';
import { create } from 'zustand';
import { open } from '@/platform/navigation';
import { toast } from '@/platform/toast';
import { toApiError } from './api-error';
import { api } from './client';
import { useSession } from './session';

interface Favorites {
  /** `record 01J…`; undefined until the server has said. */
  kept: ReadonlySet<string> | undefined;
  /** What was to be kept when nobody was signed in yet. */
  wanted: [FavoriteKind, string] | undefined;
  load: () => Promise<void>;
  toggle: (kind: FavoriteKind, id: string) => Promise<void>;
}

export const favoriteKey = (kind: FavoriteKind, id: string): string => `${kind} ${id}`;

/** 收藏：looks kept at once, and as before when the server did not hear of it. */
export const useFavorites = create<Favorites>()((set, get) => ({
  kept: undefined,
  wanted: undefined,
  load: async () => {
    const answer = await api('GET /my/favorites/keys').catch(() => undefined);
    if (answer) set({ kept: new Set(answer.items.map(({ kind, id }) => favoriteKey(kind, id))) });
  },
  toggle: async (kind, id) => {
    if (!useSession.getState().actor) {
      set({ wanted: [kind, id] });
      return open('signIn');
    }
    const before = get().kept ?? new Set();
    const key = favoriteKey(kind, id);
    const keep = !before.has(key);
    set({ kept: new Set(keep ? [...before, key] : [...before].filter((other) => other !== key)) });
    const params = { kind, id };
    const call = keep
      ? api('PUT /my/favorites/{kind}/{id}', { params })
      : api('DELETE /my/favorites/{kind}/{id}', { params });
    await call
      .then(() => toast(keep ? '已收藏，在“我的”里看' : '已取消收藏'))
      .catch((failure: unknown) => {
        set({ kept: before });
        toast(toApiError(failure).message);
      });
  },
}));

function keepWanted(wanted: Favorites['wanted']): void {
  const { kept, toggle } = useFavorites.getState();
  if (wanted && !kept?.has(favoriteKey(...wanted))) void toggle(...wanted);
}

// Signed in to keep something: it is kept without asking again. Signed out: nothing of it stays.
useSession.subscribe(({ actor }, before) => {
  if (actor?.accountId === before.actor?.accountId) return;
  const { wanted, load } = useFavorites.getState();
  useFavorites.setState({ kept: undefined, wanted: undefined });
  if (actor) void load().then(() => keepWanted(wanted));
});
