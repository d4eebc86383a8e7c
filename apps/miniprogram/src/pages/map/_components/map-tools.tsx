import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import type { MapController } from '@/map-core';
import { IconButton } from '@/ui/base/icon-button';
import { ShareButton } from '@/ui/base/share-button';
import type { MapView } from '../_lib/choice';
import { ViewSwitch } from './view-switch';
import classes from './map-tools.module.scss';

export interface MapToolsProps {
  view: MapView;
  onView: (view: MapView) => void;
  /** Once the canvas is there. */
  map: MapController | undefined;
  path: string;
  onList: () => void;
  /** What kind of picture it is. */
  children: ReactNode;
}

/** Over the map: what it is, the other one, and what a hand that cannot pinch needs. */
export const MapTools = ({ view, onView, map, path, onList, children }: MapToolsProps) => (
  <View className={classes.tools}>
    <View className={classes.said}>{children}</View>
    <View className={classes.column}>
      <ViewSwitch value={view} onChange={onView} />
      {view === 'geo' && (
        <View className={classes.group}>
          <IconButton icon="plus" label="放大" onTap={() => map?.zoomBy(1)} />
          <IconButton icon="minus" label="缩小" onTap={() => map?.zoomBy(-1)} />
        </View>
      )}
      <View className={classes.group}>
        <IconButton icon="sheet" label="图上记录的列表" onTap={onList} />
        <ShareButton bare title="一图览全域" path={path} />
      </View>
    </View>
  </View>
);
