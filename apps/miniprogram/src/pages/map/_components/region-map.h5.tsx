import { useEffect, useRef, useState } from 'react';
import { MapController } from '@/map-core';
import { useSay } from '@/ui/language';
import { useMapProps } from '../_hooks/use-map-props';
import { listenOn } from './canvas-input.h5';
import { tileLayer } from './tile-layer.h5';
import { mapLabel, mapOptions, type RegionMapProps } from './region-map-props';
import classes from './region-map.module.scss';

/** The canvas and its input in a browser. Pan and pinch never reach React. */
export function RegionMap(props: RegionMapProps) {
  const say = useSay();
  const ground = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [map, setMap] = useState<MapController>();
  const first = useRef(props);
  useEffect(() => {
    const element = canvas.current;
    const ctx = element?.getContext('2d');
    if (!element) return;
    if (!ctx) return first.current.onFail();
    const dpr = window.devicePixelRatio || 1;
    const size = (): [width: number, height: number] => {
      const { width, height } = element.getBoundingClientRect();
      element.width = width * dpr;
      element.height = height * dpr;
      return [width, height];
    };
    const [width, height] = size();
    const requestFrame = (draw: () => void): number => requestAnimationFrame(draw);
    const controller = new MapController({ ctx, width, height, dpr, requestFrame }, mapOptions(first.current, height));
    const resized = (): void => controller.resize(...size());
    const silence = listenOn(element, controller);
    window.addEventListener('resize', resized);
    setMap(controller);
    first.current.onReady(controller);
    return () => {
      silence();
      window.removeEventListener('resize', resized);
      controller.destroy();
    };
  }, []);
  useMapProps(map, props);
  const tiles = props.baseMap?.tiles;
  const fail = useRef(props.baseMap?.fail);
  fail.current = props.baseMap?.fail;
  useEffect(() => {
    const into = ground.current;
    if (!map || !tiles || !into) return;
    map.setUnderlay(tileLayer(into, tiles, () => fail.current?.()));
    return () => {
      map.setUnderlay(undefined);
      into.replaceChildren();
    };
  }, [map, tiles]);
  return (
    <>
      <div ref={ground} className={classes.ground} aria-hidden="true" />
      <canvas ref={canvas} className={classes.canvas} role="application" aria-label={say(mapLabel)} tabIndex={0} />
    </>
  );
}
