import { useQuery } from '@tanstack/react-query';
import { Alert } from 'antd';
import { call } from '../../platform/client';

const EVERY_MS = 25_000;

/** Tells of a colleague who has the same record open, and lets them know in turn. */
export function LookingNotice({ id }: { id: string }) {
  const { data } = useQuery({
    queryKey: ['looking', id],
    queryFn: () => call('POST /staff/records/{id}/look', { params: { id } }),
    refetchInterval: EVERY_MS,
    gcTime: 0,
  });
  return data?.by ? (
    <Alert type="info" showIcon title={`${data.by}正在看这条`} description="先说一声，免得两人重复。" />
  ) : null;
}
