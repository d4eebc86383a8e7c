import { useRef } from 'react';

const FAR_ENOUGH_PX = 24;

/** What both platforms say of a touch; Taro types it loosely. */
interface TouchLike {
  changedTouches: ArrayLike<{ clientY: number }>;
}

/** A finger drawn up opens, drawn down closes; less than that is a tap and somebody else's business. */
export function useDragUpDown(onDragged: (up: boolean) => void) {
  const from = useRef<number>();
  const yOf = (event: unknown): number | undefined => (event as TouchLike).changedTouches[0]?.clientY;
  return {
    onTouchStart: (event: unknown) => {
      from.current = yOf(event);
    },
    onTouchEnd: (event: unknown) => {
      const y = yOf(event);
      if (from.current === undefined || y === undefined) return;
      const by = y - from.current;
      if (Math.abs(by) >= FAR_ENOUGH_PX) onDragged(by < 0);
    },
  };
}
