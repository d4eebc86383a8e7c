import type { RecordCard } from '@market/contract/record';
import { clock } from '@/platform/clock';
import { open } from '@/platform/navigation';
import { CellGroup } from '@/ui/base/cell';
import { RecordRow } from '@/ui/market/record-row';
import { useRegionName } from './regions';

/** Records one below another on one card, each opening its page. */
export function RecordRows({ records }: { records: readonly RecordCard[] }) {
  const nameOf = useRegionName();
  return (
    <CellGroup>
      {records.map((record) => (
        <RecordRow
          key={record.id}
          record={record}
          regionName={nameOf(record.regionCode)}
          now={clock.now()}
          onTap={() => void open('record', { id: record.id })}
        />
      ))}
    </CellGroup>
  );
}
