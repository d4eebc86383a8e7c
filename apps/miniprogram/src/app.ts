import { useLaunch } from '@tarojs/taro';
import type { PropsWithChildren } from 'react';
import { keepProgram } from '@/platform/keep-program';
import { loadEnvironment } from '@/state/environment';
import { useRegions } from '@/state/regions';
import { useSession } from '@/state/session';
import { startLanguage } from '@/state/words';
import './app.scss';

export default function App({ children }: PropsWithChildren) {
  useLaunch(({ query }) => {
    keepProgram();
    startLanguage(query?.['lang']);
    void loadEnvironment();
    void useRegions.getState().load();
    void useSession.getState().refresh();
  });
  return children;
}
