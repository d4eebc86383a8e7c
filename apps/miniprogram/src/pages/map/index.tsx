import { View } from '@tarojs/components';
import { useState } from 'react';
import { useHome } from '@/state/home';
import { Chips } from '@/ui/base/chips';
import { figureKinds, figureLabel, type FigureKind } from '@/ui/market/figure-kinds';
import { BeltMap } from '@/ui/market/belt-map';
import { OfflineBar } from '@/ui/page/offline-bar';
import { PageShell } from '@/ui/page/page-shell';
import { GeoMap } from './_components/geo-map';
import { MapPanel } from './_components/map-panel';
import { ViewSwitch, type MapView } from './_components/view-switch';
import { usePlaces } from './_hooks/use-places';
import classes from './index.module.scss';

export default function RegionsMap() {
  const home = useHome();
  const [view, setView] = useState<MapView>('line');
  const [kind, setKind] = useState<FigureKind>('resource');
  const [picked, setPicked] = useState<string | null>(null);
  const places = usePlaces(home.data, kind);
  const reviewNumber = home.data?.host.mapReviewNumber ?? null;
  return (
    <PageShell
      tab="map"
      title="一图览全域"
      tone="clear"
      bare
      header={
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
      }
      bottom={<MapPanel home={home} places={places} kind={kind} picked={picked} onPick={setPicked} />}
    >
      <View className={classes.stage}>
        {view === 'line' ? (
          <View className={classes.belt}>
            <BeltMap
              shape="tall"
              onPage
              regions={places}
              values={Object.fromEntries(places.flatMap(({ code, value }) => (value === null ? [] : [[code, value]])))}
              counted={figureLabel(kind)}
              active={picked ?? undefined}
              onPick={setPicked}
            />
            <View className={classes.said}>线路示意，非地理位置</View>
          </View>
        ) : (
          <GeoMap places={places} selected={picked} onRegion={setPicked} reviewNumber={reviewNumber} />
        )}
        <ViewSwitch value={view} onChange={setView} />
      </View>
    </PageShell>
  );
}
