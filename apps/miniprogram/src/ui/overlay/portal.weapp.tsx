import { RootPortal, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { useElder } from '../elder';

/** Out of the page's tree, above all of it. The class of 长辈版 does not reach there by itself. */
export function Portal({ children }: { children: ReactNode }) {
  const elder = useElder((state) => state.on);
  return (
    <RootPortal>
      <View className={elder ? 'elder' : ''}>{children}</View>
    </RootPortal>
  );
}
