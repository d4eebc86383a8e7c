import { useState } from 'react';
import type { Seen, Spot } from '@market/map-core';
import { useClusters } from '@/pages/map/_hooks/use-clusters';
import type { Choice } from '@/pages/map/_lib/choice';
import { toast } from '@/platform/toast';
import { api } from '@/state/client';
import { toApiError } from '@/state/api-error';
import { useRegionName } from '@/state/regions';
import { MOST_MARKERS, markersOf, type Told } from '../_lib/markers';

/** The records of a street and what a tap on one of them does. */
export function useStreet(spot: Spot, chosen: Choice) {
  const [stand, setStand] = useState(spot);
  const [seen, setSeen] = useState<Seen>();
  const [told, setTold] = useState<Told>();
  const loaded = useClusters(seen, chosen);
  const nameOf = useRegionName();
  const bubbles = loaded.data?.bubbles ?? [];

  /** A record says its name; a cluster is zoomed into; what no zoom parts is answered, to be listed. */
  const tap = async (number: number) => {
    const bubble = number < MOST_MARKERS ? bubbles[number] : undefined;
    if (!bubble) return undefined;
    const { id, lng, lat, count, zoomTo } = bubble;
    if (zoomTo !== undefined) setStand({ lng, lat, zoom: zoomTo });
    if (count > 1) return zoomTo === undefined ? bubble : undefined;
    try {
      const { title } = await api('GET /records/{id}', { params: { id } });
      setTold({ id, text: title });
    } catch (error) {
      toast(toApiError(error).message);
    }
    return undefined;
  };
  return { stand, seen, setSeen, told, loaded, markers: markersOf(bubbles, told, nameOf), tap };
}
