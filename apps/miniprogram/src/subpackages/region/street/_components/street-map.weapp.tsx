import { Map, View } from '@tarojs/components';
import { useRef, useState } from 'react';
import { InViewSheet } from '@/pages/map/_components/in-view-sheet';
import type { Part } from '@/pages/map/_hooks/use-in-view';
import { boxAround, bboxText } from '@market/map-core';
import { seenOn } from '@/platform/native-map';
import { back, open } from '@/platform/navigation';
import { toast } from '@/platform/toast';
import { IconButton } from '@/ui/base/icon-button';
import { Txt } from '@/ui/base/txt';
import { OfflineBar } from '@/ui/page/offline-bar';
import { PageShell } from '@/ui/page/page-shell';
import { useStreet } from '../_hooks/use-street';
import type { StreetMapProps } from './street-map-props';
import classes from './street-map.module.scss';

const ID = 'street-map';

export function StreetMap({ spot, chosen }: StreetMapProps) {
  const { stand, seen, setSeen, told, loaded, markers, tap } = useStreet(spot, chosen);
  const [part, setPart] = useState<Part | null>(null);
  const drawn = useRef(false);
  const look = (): void => void seenOn(ID).then(setSeen, () => toast('读不到地图的范围，请移动一下地图'));
  const lead = seen && (
    <IconButton icon="sheet" label="图上记录的列表" onTap={() => setPart({ bbox: bboxText(seen.bounds) })} />
  );
  return (
    <PageShell
      title="街道图"
      lead={lead}
      bare
      header={<OfflineBar asOf={loaded.asOf} failed={Boolean(loaded.error)} onRetry={loaded.reload} />}
      bottom={
        <View className={classes.foot}>
          <Txt as="caption" tone="text-3">
            {markers.length > 0 || !loaded.data
              ? '轻点标记看名称，再点名称看详情'
              : '这里没有所选图层的记录，移动地图再看'}
          </Txt>
        </View>
      }
    >
      <Map
        id={ID}
        className={classes.map}
        longitude={stand.lng}
        latitude={stand.lat}
        scale={stand.zoom}
        markers={markers}
        onUpdated={() => {
          // It is told after every drawing; only the first is news.
          if (!drawn.current) look();
          drawn.current = true;
        }}
        onRegionChange={({ type }) => type === 'end' && look()}
        onMarkerTap={({ detail }) =>
          void tap(Number(detail.markerId)).then(
            (heap) => heap && setPart({ bbox: boxAround(heap), region: heap.regionCode }),
          )
        }
        onCalloutTap={() => told && void open('record', { id: told.id })}
        onError={() => {
          toast('街道图打不开');
          void back();
        }}
      />
      <InViewSheet part={part} chosen={chosen} onClose={() => setPart(null)} />
    </PageShell>
  );
}
