import { View } from '@tarojs/components';
import { useState } from 'react';
import type { MapController } from '@/map-core';
import { useHome } from '@/state/home';
import { Chips } from '@/ui/base/chips';
import { useElder } from '@/ui/elder';
import { figureKinds, type FigureKind } from '@/ui/market/figure-kinds';
import { OfflineBar } from '@/ui/page/offline-bar';
import { PageShell } from '@/ui/page/page-shell';
import { LineMap } from './_components/line-map';
import { MapPanel } from './_components/map-panel';
import { MapTools } from './_components/map-tools';
import { RegionMap } from './_components/region-map';
import type { MapView } from './_components/view-switch';
import { ZoomButtons } from './_components/zoom-buttons';
import { usePlaces } from './_hooks/use-places';
import classes from './index.module.scss';

export default function RegionsMap() {
  const home = useHome();
  const elder = useElder((state) => state.on);
  const [view, setView] = useState<MapView>('line');
  const [kind, setKind] = useState<FigureKind>('resource');
  const [picked, setPicked] = useState<string | null>(null);
  const [map, setMap] = useState<MapController>();
  const places = usePlaces(home.data, kind);
  const header = (
    <View className={classes.head}>
      <OfflineBar asOf={home.asOf} onRetry={home.reload} />
      <View className={classes.kinds}>
        <Chips
          raised
          label="看哪一张清单"
          items={figureKinds.map((item) => ({ ...item, count: home.data?.totals[item.key] }))}
          value={[kind]}
          onTap={setKind}
        />
      </View>
    </View>
  );
  const panel = (
    <MapPanel home={home} places={places} kind={kind} picked={picked} onPick={setPicked}>
      {view === 'geo' && <ZoomButtons map={map} />}
    </MapPanel>
  );
  return (
    <PageShell tab="map" title="一图览全域" tone="clear" bare header={header} bottom={panel}>
      <View className={classes.stage}>
        {view === 'line' ? (
          <LineMap places={places} kind={kind} picked={picked} onPick={setPicked} />
        ) : (
          <RegionMap
            key={String(elder)}
            elder={elder}
            places={places}
            selected={picked}
            onRegion={setPicked}
            onReady={setMap}
          />
        )}
      </View>
      <MapTools view={view} onView={setView} reviewNumber={home.data?.host.mapReviewNumber ?? null} />
    </PageShell>
  );
}
