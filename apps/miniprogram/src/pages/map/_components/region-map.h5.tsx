import { mapLabel } from '@market/contract/map';
import type { MapController } from '@market/map-core';
import { layTiles, openMap } from '@market/map-core/browser';
import { useEffect, useRef, useState } from 'react';
import { useSay } from '@/ui/language';
import { useMapProps } from '../_hooks/use-map-props';
import { mapOptions, type RegionMapProps } from './region-map-props';
import classes from './region-map.module.scss';

/** The canvas and its input in a browser. Pan and pinch never reach React. */
export function RegionMap(props: RegionMapProps) {
  const say = useSay();
  const ground = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [map, setMap] = useState<MapController>();
  const latest = useRef(props);
  latest.current = props;
  useEffect(() => {
    const { onReady, onFail } = latest.current;
    const opened = canvas.current && openMap(canvas.current, (height) => mapOptions(latest.current, height));
    if (!opened) return onFail();
    setMap(opened.map);
    onReady(opened.map);
    return opened.close;
  }, []);
  useMapProps(map, props);
  const tiles = props.baseMap?.tiles;
  useEffect(() => {
    if (!map || !tiles || !ground.current) return;
    return layTiles(map, ground.current, tiles, () => latest.current.baseMap?.fail());
  }, [map, tiles]);
  return (
    <>
      <div ref={ground} className={classes.ground} aria-hidden="true" />
      <canvas ref={canvas} className={classes.canvas} role="application" aria-label={say(mapLabel)} tabIndex={0} />
    </>
  );
}
