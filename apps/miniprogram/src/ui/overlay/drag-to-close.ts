import { useState } from 'react';

const FAR_ENOUGH_PX = 80;

/** What both platforms say of a touch; Taro types it loosely. */
interface TouchLike {
  touches: ArrayLike<{ clientY: number }>;
}

/** Follows the finger downwards; let go far enough down, it closes. */
export function useDragToClose(onClose: () => void) {
  const [from, setFrom] = useState<number>();
  const [by, setBy] = useState(0);
  const yOf = (event: unknown): number | undefined => (event as TouchLike).touches[0]?.clientY;
  return {
    style: by > 0 ? { transform: `translateY(${by}px)` } : {},
    handlers: {
      onTouchStart: (event: unknown) => setFrom(yOf(event)),
      onTouchMove: (event: unknown) => {
        const y = yOf(event);
        if (from !== undefined && y !== undefined) setBy(Math.max(0, y - from));
      },
      onTouchEnd: () => {
        setFrom(undefined);
        setBy(0);
        if (by > FAR_ENOUGH_PX) onClose();
      },
    },
  };
}
