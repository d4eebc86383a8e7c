import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useElder } from '../elder';

/** Out of the page's tree, above all of it. The class of 长辈版 does not reach there by itself. */
export function Portal({ children }: { children: ReactNode }) {
  const elder = useElder((state) => state.on);
  return createPortal(<div className={elder ? 'elder' : undefined}>{children}</div>, document.body);
}
