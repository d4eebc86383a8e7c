import { useEffect } from 'react';
import { replace } from '@/platform/navigation';
import { paramsOf } from '@/pages/map/_lib/choice';
import type { StreetMapProps } from './street-map-props';

/** In a browser the canvas shows the streets as well. */
export function StreetMap({ spot, chosen }: StreetMapProps) {
  useEffect(() => void replace('map', paramsOf({ ...chosen, view: 'geo' }, null, spot)));
  return null;
}
