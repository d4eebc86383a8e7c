import type { Spot } from '@market/map-core';
import type { Choice } from '@/pages/map/_lib/choice';

export interface StreetMapProps {
  /** Where to stand at the start. */
  spot: Spot;
  chosen: Choice;
}
