import type { MapController } from '../controller.js';
import type { Touch } from '../gestures.js';

/** Fingers, a mouse, the wheel and the keyboard. Returns how to stop listening. */
export function listenOn(element: HTMLCanvasElement, map: MapController): () => void {
  const at = ({ clientX, clientY }: { clientX: number; clientY: number }): Touch => {
    const { left, top } = element.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  const fingers = (event: TouchEvent): Touch[] => Array.from(event.touches, at);
  const mouseMoved = (event: MouseEvent): void => map.touchMove([at(event)]);
  const mouseLeft = (): void => {
    window.removeEventListener('mousemove', mouseMoved);
    map.touchEnd([]);
  };
  const heard: { [Name in keyof HTMLElementEventMap]?: (event: HTMLElementEventMap[Name]) => void } = {
    touchstart: (event) => map.touchStart(fingers(event)),
    touchmove: (event) => {
      event.preventDefault();
      map.touchMove(fingers(event));
    },
    touchend: (event) => {
      // Without this the browser would tell the same tap again as a mouse.
      event.preventDefault();
      map.touchEnd(fingers(event));
    },
    touchcancel: (event) => map.touchEnd(fingers(event)),
    mousedown: (event) => {
      map.touchStart([at(event)]);
      window.addEventListener('mousemove', mouseMoved);
      window.addEventListener('mouseup', mouseLeft, { once: true });
    },
    wheel: (event) => {
      event.preventDefault();
      map.wheel(at(event), event.deltaY);
    },
    keydown: (event) => {
      if (map.key(event.key)) event.preventDefault();
    },
  };
  const entries = Object.entries(heard) as [string, EventListener][];
  for (const [name, listener] of entries) element.addEventListener(name, listener, { passive: false });
  return () => {
    for (const [name, listener] of entries) element.removeEventListener(name, listener);
    window.removeEventListener('mousemove', mouseMoved);
    window.removeEventListener('mouseup', mouseLeft);
  };
}
