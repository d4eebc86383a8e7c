import { mapLabel, type MapClusters } from '@market/contract/map';
import { regionOutlines } from '@market/geo';
import type { MapController, MapEvents, MapPlace, Spot } from '@market/map-core';
import { layTiles, openMap } from '@market/map-core/browser';
import { useEffect, useRef, useState } from 'react';
import { StateView } from '../../components/state-view';
import { mapTheme } from './map-theme';
import styles from './map.module.css';
import type { Ground } from './use-base-map';

/** What the tools and the caption cover. */
const INSETS = { top: 28, right: 84, bottom: 44, left: 28 };
const TOOLS = { top: 16, width: 68, height: 156 };

interface Props {
  places: readonly MapPlace[];
  bubbles: MapClusters['bubbles'] | undefined;
  selected: string | undefined;
  ground: Ground;
  /** Those of the first drawing, here and in the next. */
  spot: Spot | undefined;
  events: MapEvents;
  onReady: (map: MapController) => void;
}

/** The canvas, its input and the tiles under it. Pan and pinch never reach React. */
export function RegionMap({ places, bubbles, selected, ground: { baseMap, fail }, ...first }: Props) {
  const tiles = baseMap?.tiles;
  const into = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const latest = useRef({ ...first, fail });
  const [map, setMap] = useState<MapController | 'none'>();
  const drawn = map === 'none' ? undefined : map;
  useEffect(() => {
    latest.current.fail = fail;
  });
  useEffect(() => {
    const { spot, events, onReady } = latest.current;
    const options = {
      outlines: regionOutlines(),
      places: [],
      theme: mapTheme(),
      insets: INSETS,
      tools: TOOLS,
      spot,
      events,
    };
    const opened = canvas.current && openMap(canvas.current, () => options);
    setMap(opened?.map ?? 'none');
    if (!opened) return;
    onReady(opened.map);
    return opened.close;
  }, []);
  useEffect(() => drawn?.setPlaces(places), [drawn, places]);
  useEffect(() => drawn?.setBubbles(bubbles ?? []), [drawn, bubbles]);
  useEffect(() => drawn?.select(selected ?? null), [drawn, selected]);
  useEffect(() => {
    if (!drawn || !tiles || !into.current) return;
    return layTiles(drawn, into.current, tiles, () => latest.current.fail());
  }, [drawn, tiles]);
  if (map === 'none') return <StateView title="地图打不开" reason="这个浏览器不能画图，旁边的列表里有同样的内容。" />;
  return (
    <>
      <div ref={into} className={styles.ground} aria-hidden />
      <canvas ref={canvas} className={styles.canvas} role="application" aria-label={mapLabel} tabIndex={0} />
    </>
  );
}
