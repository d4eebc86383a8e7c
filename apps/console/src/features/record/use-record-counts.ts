import { useQuery } from '@tanstack/react-query';
import type { RecordCounts } from '@market/contract/record';
import { read } from '../../platform/query';

const FRESH_MS = 30_000;

export type Counted = Exclude<keyof RecordCounts, 'recordType'>;

/** How many of each type stand where; undefined until known. One question for all types. */
export function useRecordCounts(region?: string) {
  const { data } = useQuery({ ...read('GET /staff/records/counts', { query: { region } }), staleTime: FRESH_MS });
  const of = (kind: Counted, type?: string): number | undefined =>
    data?.items
      .filter(({ recordType }) => type === undefined || recordType === type)
      .reduce((sum, counts) => sum + counts[kind], 0);
  return of;
}
