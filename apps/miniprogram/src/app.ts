import { useLaunch } from '@tarojs/taro';
import type { PropsWithChildren } from 'react';
import { loadEnvironment } from '@/state/environment';
import { useRegions } from '@/state/regions';
import { useSession } from '@/state/session';
import './app.scss';

export default function App({ children }: PropsWithChildren) {
  useLaunch(() => {
    void loadEnvironment();
    void useRegions.getState().load();
    void useSession.getState().refresh();
  });
  return children;
}
