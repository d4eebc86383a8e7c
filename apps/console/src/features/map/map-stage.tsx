import { FullscreenExitOutlined, MinusOutlined, PlusOutlined } from '@ant-design/icons';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { mapCaption } from '@market/contract/map';
import { inChinese } from '@market/contract/shared';
import type { Viewport } from '@market/geo';
import { askedOf, seenIn, type MapController, type MapEvents, type MapPlace, type Spot } from '@market/map-core';
import { Alert, Button } from 'antd';
import { failureOf } from '../../platform/failure';
import { read } from '../../platform/query';
import styles from './map.module.css';
import { RegionMap } from './region-map';
import { useBaseMap } from './use-base-map';
import type { MapChoice } from './use-map-choice';

interface Props {
  places: readonly MapPlace[];
  choice: MapChoice & { region: string | undefined; spot: Spot | undefined };
  /** Where the map came to rest. */
  rest: Viewport | undefined;
  map: MapController | undefined;
  events: MapEvents;
  onReady: (map: MapController) => void;
}

/** The map with what stands over it: the tools, what kind of picture it is, and why there are no points. */
export function MapStage({ places, choice: { layers, lens, region, spot }, rest, map, events, onReady }: Props) {
  const ground = useBaseMap();
  const asked = askedOf(rest ? seenIn(rest) : { bounds: [0, 0, 1, 1], zoom: 0 });
  const clusters = useQuery({
    ...read('GET /map/clusters', { query: { ...asked, layers: layers.join(), lens } }),
    enabled: rest !== undefined,
    placeholderData: keepPreviousData,
  });
  const { data, error, refetch } = clusters;
  const tool = (label: string, icon: React.ReactNode, act: () => void) => (
    <Button aria-label={label} title={label} icon={icon} onClick={act} />
  );
  return (
    <section className={styles.stage} aria-label="地图" aria-busy={clusters.isFetching}>
      <RegionMap {...{ places, ground, spot, events, onReady }} bubbles={data?.bubbles} selected={region} />
      <div className={styles.tools}>
        {tool('放大', <PlusOutlined aria-hidden />, () => map?.zoomBy(1))}
        {tool('缩小', <MinusOutlined aria-hidden />, () => map?.zoomBy(-1))}
        {tool('看全域', <FullscreenExitOutlined aria-hidden />, () => map?.overview())}
      </div>
      {error && (
        <Alert
          className={styles.alert ?? ''}
          type="warning"
          showIcon
          title={`图上的点没有取到：${failureOf(error).text}`}
          action={<Button onClick={() => void refetch()}>重试</Button>}
        />
      )}
      <p className={`cap ${styles.caption}`}>
        {mapCaption(inChinese, {
          attribution: ground.baseMap?.attribution,
          reviewNumber: ground.reviewNumber,
          unplaced: data?.unplaced ?? 0,
        })}
      </p>
    </section>
  );
}
