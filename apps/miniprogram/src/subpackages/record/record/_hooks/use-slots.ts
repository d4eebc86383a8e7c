import type { SlotGrid } from '@market/contract/booking';
import { findRecordType, type RecordDetail } from '@market/contract/record';
import { api } from '@/state/client';
import { useLoad } from '@/state/use-load';

/** What can be booked of a record; undefined for what is never booked, and until it is known. */
export function useSlots(record: RecordDetail | undefined): SlotGrid | undefined {
  const id = record && findRecordType(record.recordType)?.booking ? record.id : undefined;
  const { data } = useLoad(`slots:${id ?? ''}`, () =>
    id === undefined ? Promise.resolve(undefined) : api('GET /records/{id}/slots', { params: { id } }),
  );
  return data;
}
