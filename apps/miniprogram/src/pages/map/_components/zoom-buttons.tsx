import { View } from '@tarojs/components';
import type { MapController } from '@/map-core';
import { IconButton } from '@/ui/base/icon-button';
import classes from './zoom-buttons.module.scss';

/** For those who cannot pinch. `map` is there once the canvas is. */
export const ZoomButtons = ({ map }: { map: MapController | undefined }) => (
  <View className={classes.zoom}>
    <IconButton icon="minus" label="缩小" onTap={() => map?.zoomBy(-1)} />
    <IconButton icon="plus" label="放大" onTap={() => map?.zoomBy(1)} />
  </View>
);
