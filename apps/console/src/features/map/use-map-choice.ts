import { firstLayers, layersFrom } from '@market/contract/map';
import { lenses, type Lens, type MapLayer } from '@market/contract/record';
import { spotFromText } from '@market/map-core';
import { useNavigate, useRouter, useSearch } from '@tanstack/react-router';
import { oneOf } from '../../platform/search';

type Narrowing = Partial<Record<'layers' | 'lens' | 'region' | 'at', string | undefined>>;

/** What of the map is looked at, kept in the address so that it can be sent to a colleague. */
export function useMapChoice() {
  const search = useSearch({ from: '/desk/page/map' });
  const navigate = useNavigate({ from: '/map' });
  const router = useRouter();
  const asked = layersFrom(search.layers ?? '');
  const narrow = (change: Narrowing): void => {
    // The map may come to rest after somebody has left for another page, which is not there yet.
    if (router.latestLocation.pathname !== '/map') return;
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true, resetScroll: false });
  };
  return {
    layers: asked.length > 0 ? asked : firstLayers,
    lens: oneOf(lenses, search.lens) ?? 'present',
    region: search.region,
    spot: spotFromText(search.at),
    narrow,
  };
}

/** At least one layer, in one time. */
export interface MapChoice {
  layers: readonly MapLayer[];
  lens: Lens;
}
