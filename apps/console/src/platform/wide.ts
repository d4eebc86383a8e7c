import { useSyncExternalStore } from 'react';

/** Below this a right column would squeeze the table beside it. */
const wide = matchMedia('(min-width: 1366px)');

const watch = (tell: () => void) => {
  wide.addEventListener('change', tell);
  return () => wide.removeEventListener('change', tell);
};

/** Whether the window has room for a right column; without it the column becomes a drawer (DESIGN §5). */
export const useWide = (): boolean => useSyncExternalStore(watch, () => wide.matches);
