import { mapLabel } from '@market/contract/map';
import { MapController, type Touch } from '@market/map-core';
import { Canvas } from '@tarojs/components';
import { useEffect, useRef, useState } from 'react';
import { findCanvas } from '@/platform/canvas';
import { a11y } from '@/ui/base/a11y';
import { useMapProps } from '../_hooks/use-map-props';
import { mapOptions, type RegionMapProps } from './region-map-props';
import classes from './region-map.module.scss';

const ID = 'region-map';

/** Taro types a canvas touch loosely; WeChat gives x and y from the corner of the canvas. */
const fingers = (event: unknown): Touch[] => (event as { touches: Touch[] }).touches.map(({ x, y }) => ({ x, y }));

/** The canvas and its input in WeChat. Pan and pinch never reach React. */
export function RegionMap(props: RegionMapProps) {
  const [map, setMap] = useState<MapController>();
  const first = useRef(props);
  useEffect(() => {
    let controller: MapController | undefined;
    let gone = false;
    void findCanvas(ID).then((found) => {
      if (gone) return;
      if (!found) return first.current.onFail();
      const { node, width, height, dpr } = found;
      node.width = width * dpr;
      node.height = height * dpr;
      const requestFrame = (draw: () => void): number => node.requestAnimationFrame(draw);
      const canvas = { ctx: node.getContext('2d'), width, height, dpr, requestFrame };
      controller = new MapController(canvas, mapOptions(first.current, height));
      setMap(controller);
      first.current.onReady(controller);
    });
    return () => {
      gone = true;
      controller?.destroy();
    };
  }, []);
  useMapProps(map, props);
  return (
    <Canvas
      type="2d"
      id={ID}
      canvasId={ID}
      disableScroll
      className={classes.canvas}
      onTouchStart={(event) => map?.touchStart(fingers(event))}
      onTouchMove={(event) => map?.touchMove(fingers(event))}
      onTouchEnd={(event) => map?.touchEnd(fingers(event))}
      onTouchCancel={(event) => map?.touchEnd(fingers(event))}
      {...a11y({ role: 'img', label: mapLabel })}
    />
  );
}
