import { open } from '@/platform/navigation';
import { IconButton } from '@/ui/base/icon-button';
import { useSay } from '@/ui/language';
import type { Chosen } from '../_hooks/use-choice';

const STREETS_FROM = 13;

/** Closer up WeChat's own map knows the streets. */
export const StreetLink = ({ chosen: { spot, layers, lens } }: { chosen: Chosen }) => {
  const say = useSay();
  return spot && spot.zoom >= STREETS_FROM ? (
    <IconButton
      icon="map"
      label={say('街道')}
      named
      onTap={() => void open('street', { at: `${spot.lng},${spot.lat},${spot.zoom}`, layers: layers.join(), lens })}
    />
  ) : null;
};
