import { View } from '@tarojs/components';
import type { MapController } from '@/map-core';
import { IconButton } from '@/ui/base/icon-button';
import type { MapView } from '../_lib/choice';
import { ViewSwitch } from './view-switch';
import classes from './map-tools.module.scss';

export interface MapToolsProps {
  view: MapView;
  onView: (view: MapView) => void;
  /** Once the canvas is there. */
  map: MapController | undefined;
}

/** Over the map: the other picture, and what a hand that cannot pinch needs. */
export const MapTools = ({ view, onView, map }: MapToolsProps) => (
  <View className={classes.tools}>
    <ViewSwitch value={view} onChange={onView} />
    {view === 'geo' && (
      <View className={classes.group}>
        <IconButton icon="plus" label="放大" onTap={() => map?.zoomBy(1)} />
        <IconButton icon="minus" label="缩小" onTap={() => map?.zoomBy(-1)} />
      </View>
    )}
  </View>
);
