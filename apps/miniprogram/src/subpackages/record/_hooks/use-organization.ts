import type { ComparedOrganization } from '@market/contract/record';
import { useDidShow } from '@tarojs/taro';
import { useRef } from 'react';
import { api } from '@/state/client';
import { useSession } from '@/state/session';
import { useLoad } from '@/state/use-load';

/** The reader's own organization, asked for only when something is to be compared with it; again after it was edited. */
export function useOrganization(needed: boolean): ComparedOrganization | undefined {
  const own = useSession(({ actor }) => actor?.organization?.id);
  const wanted = needed && own !== undefined;
  const { data, reload } = useLoad(`organization:${wanted ? own : ''}`, () =>
    wanted ? api('GET /my/organization') : Promise.resolve(undefined),
  );
  const shownBefore = useRef(false);
  useDidShow(() => {
    if (shownBefore.current && wanted) reload();
    shownBefore.current = true;
  });
  return wanted ? data : undefined;
}
