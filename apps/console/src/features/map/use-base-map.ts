import { useQuery } from '@tanstack/react-query';
import { baseMapFailed } from '@market/contract/map';
import { App } from 'antd';
import { useState } from 'react';
import { read } from '../../platform/query';

const hostQuery = { ...read('GET /home', {}), staleTime: Infinity };

/** The operator's tiles until they turn out not to come, and its 审图号. */
export function useBaseMap() {
  const { message } = App.useApp();
  const [failed, setFailed] = useState(false);
  const host = useQuery(hostQuery).data?.host;
  const fail = (): void => {
    setFailed(true);
    void message.warning(baseMapFailed);
  };
  return { baseMap: failed ? undefined : (host?.baseMap ?? undefined), reviewNumber: host?.mapReviewNumber, fail };
}

export type Ground = ReturnType<typeof useBaseMap>;
