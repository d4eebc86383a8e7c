import { baseMapFailed } from '@market/contract/map';
import { useState } from 'react';
import { toast } from '@/platform/toast';
import { useHome } from '@/state/home';
import { sayNow } from '@/ui/language';
import type { BaseMap } from '../_lib/base-map';

/** The operator's tiles, until they turn out not to come. */
export function useBaseMap(): BaseMap | undefined {
  const configured = useHome().data?.host.baseMap;
  const [failed, setFailed] = useState(false);
  if (!configured || failed) return undefined;
  const fail = (): void => {
    setFailed(true);
    toast(sayNow(baseMapFailed));
  };
  return { ...configured, fail };
}
