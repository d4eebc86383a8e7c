import type { FavoriteKind } from '@market/contract/favorite';
import { useEffect } from 'react';
import { IconButton } from '@/ui/base/icon-button';
import { useSay } from '@/ui/language';
import { favoriteKey, useFavorites } from './favorites';
import { useSession } from './session';

/** In the bar at the foot of a detail page. */
export function FavoriteButton({ kind, id }: { kind: FavoriteKind; id: string }) {
  const say = useSay();
  const signedIn = useSession(({ actor }) => actor !== undefined);
  const { kept, load, toggle } = useFavorites();
  useEffect(() => {
    if (signedIn && kept === undefined) void load();
  }, [signedIn, kept, load]);
  const on = kept?.has(favoriteKey(kind, id)) ?? false;
  return (
    <IconButton
      icon={on ? 'star-on' : 'star'}
      label={on ? say('已收藏') : say('收藏')}
      named
      onTap={() => void toggle(kind, id)}
    />
  );
}
