import type { MapPlace, MapController } from '@/map-core';
import { View } from '@tarojs/components';
import { useMemo, useState } from 'react';
import { IconButton } from '@/ui/base/icon-button';
import { useElder } from '@/ui/elder';
import type { Place } from '../_hooks/use-places';
import { RegionMap } from './region-map';
import classes from './geo-map.module.scss';

export interface GeoMapProps {
  places: readonly Place[];
  selected: string | null;
  onRegion: (code: string | null) => void;
  /** 审图号 of the operator's map; null while there is none. */
  reviewNumber: string | null;
}

/** The geographic map, with buttons for those who cannot pinch. */
export function GeoMap({ places, selected, onRegion, reviewNumber }: GeoMapProps) {
  const [map, setMap] = useState<MapController>();
  const elder = useElder((state) => state.on);
  const labelled = useMemo<MapPlace[]>(
    () => places.map(({ code, shortName, value }) => ({ code, name: shortName, value })),
    [places],
  );
  return (
    <View className={classes.geo}>
      <RegionMap
        key={String(elder)}
        elder={elder}
        places={labelled}
        selected={selected}
        onRegion={onRegion}
        onReady={setMap}
      />
      <View className={classes.zoom}>
        <IconButton icon="plus" label="放大" onTap={() => map?.zoomBy(1)} />
        <IconButton icon="minus" label="缩小" onTap={() => map?.zoomBy(-1)} />
      </View>
      <View className={classes.said}>{reviewNumber ? `审图号：${reviewNumber}` : '示意图，不作界线依据'}</View>
    </View>
  );
}
