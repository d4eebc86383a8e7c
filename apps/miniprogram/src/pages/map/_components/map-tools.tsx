import { View } from '@tarojs/components';
import type { MapController } from '@market/map-core';
import { IconButton } from '@/ui/base/icon-button';
import { useSay } from '@/ui/language';
import type { Chosen } from '../_hooks/use-choice';
import { StreetLink } from './street-link';
import { ViewSwitch } from './view-switch';
import classes from './map-tools.module.scss';

export interface MapToolsProps {
  chosen: Chosen;
  /** Once the canvas is there. */
  map: MapController | undefined;
}

/** Over the map: the other picture, and what a hand that cannot pinch needs. */
export const MapTools = ({ chosen, map }: MapToolsProps) => {
  const say = useSay();
  return (
    <View className={classes.tools}>
      <ViewSwitch value={chosen.view} onChange={(view) => chosen.change({ view })} />
      {chosen.view === 'geo' && (
        <View className={classes.group}>
          <IconButton icon="plus" label={say('放大')} onTap={() => map?.zoomBy(1)} />
          <IconButton icon="minus" label={say('缩小')} onTap={() => map?.zoomBy(-1)} />
          <StreetLink chosen={chosen} />
        </View>
      )}
    </View>
  );
};
