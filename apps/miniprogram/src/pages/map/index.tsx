import { lensCounts } from '@market/contract/map';
import { boundsOf, type Bubble, type Viewport } from '@market/geo';
import { bboxText, boxAround, spotOf, wholeMap, type MapController } from '@market/map-core';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { toast } from '@/platform/toast';
import { IconButton } from '@/ui/base/icon-button';
import { ShareButton } from '@/ui/base/share-button';
import { useElder } from '@/ui/elder';
import { TimeLens } from '@/ui/market/time-lens';
import { OfflineBar } from '@/ui/page/offline-bar';
import { PageShell } from '@/ui/page/page-shell';
import { useSay } from '@/ui/language';
import { InViewSheet } from './_components/in-view-sheet';
import { LayerChips } from './_components/layer-chips';
import { LineMap } from './_components/line-map';
import { MapCaption } from './_components/map-caption';
import { MapPanel } from './_components/map-panel';
import { MapTools } from './_components/map-tools';
import { RecordSheet } from './_components/record-sheet';
import { RegionMap } from './_components/region-map';
import { useBaseMap } from './_hooks/use-base-map';
import { useBubbles } from './_hooks/use-bubbles';
import { useChoice } from './_hooks/use-choice';
import { useFigures } from './_hooks/use-figures';
import type { Part } from './_hooks/use-in-view';
import { usePlaces } from './_hooks/use-places';
import classes from './index.module.scss';

export default function RegionsMap() {
  const say = useSay();
  const elder = useElder((state) => state.on);
  const figures = useFigures();
  const chosen = useChoice();
  const { view, layers, lens, region, change, pick, setSpot } = chosen;
  const [map, setMap] = useState<MapController>();
  const [rest, setRest] = useState<Viewport>();
  const [record, setRecord] = useState<string | null>(null);
  const [part, setPart] = useState<Part | null>(null);
  const baseMap = useBaseMap();
  const places = usePlaces(figures.data, chosen);
  const bubbles = useBubbles(view === 'geo' ? map : undefined, rest, chosen);
  const cameToRest = (viewport: Viewport): void => {
    setRest(viewport);
    setSpot(spotOf(viewport));
  };
  const listView = (): void =>
    setPart(
      view === 'geo' && rest
        ? { bbox: bboxText(boundsOf(rest)) }
        : { bbox: wholeMap, ...(region !== null && { region }) },
    );
  const lead = (
    <>
      <IconButton icon="sheet" label={say('图上记录的列表')} onTap={listView} />
      <ShareButton bare title={say('一图览全域')} path={chosen.path} />
    </>
  );
  const header = (
    <View className={classes.head}>
      <OfflineBar
        asOf={figures.asOf}
        failed={Boolean(figures.error ?? bubbles.error)}
        onRetry={() => {
          figures.reload();
          bubbles.reload();
        }}
      />
      <View className={classes.layers}>
        <LayerChips figures={figures.data} chosen={chosen} />
      </View>
    </View>
  );
  const panel = (
    <MapPanel figures={figures} places={places} chosen={chosen}>
      <MapCaption view={view} attribution={baseMap?.attribution} unplaced={bubbles.unplaced} />
      <TimeLens
        value={lens}
        counts={figures.data && lensCounts(figures.data, layers)}
        onChange={(next) => change({ lens: next })}
      />
    </MapPanel>
  );
  return (
    <PageShell bilingual tab="map" title={say('一图览全域')} lead={lead} bare header={header} bottom={panel}>
      <View className={classes.stage}>
        {view === 'line' ? (
          <LineMap places={places} figures={figures.data} chosen={chosen} />
        ) : (
          <RegionMap
            key={String(elder)}
            elder={elder}
            places={places}
            selected={region}
            baseMap={baseMap}
            spot={chosen.spot}
            events={{
              onRegion: pick,
              onRecord: setRecord,
              onHeap: (bubble: Bubble) => setPart({ bbox: boxAround(bubble), region: bubble.regionCode }),
              onViewport: cameToRest,
            }}
            onReady={setMap}
            onFail={() => {
              toast(say('地理图打不开，已换成线路'));
              change({ view: 'line' });
            }}
          />
        )}
      </View>
      <MapTools chosen={chosen} map={map} />
      <RecordSheet id={record} onClose={() => setRecord(null)} />
      <InViewSheet part={part} chosen={chosen} onClose={() => setPart(null)} />
    </PageShell>
  );
}
