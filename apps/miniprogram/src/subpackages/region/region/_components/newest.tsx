import type { RecordCard } from '@market/contract/record';
import { clock } from '@/platform/clock';
import { open } from '@/platform/navigation';
import { useRegionName } from '@/state/regions';
import { CellGroup } from '@/ui/base/cell';
import { SectionHead } from '@/ui/base/section-head';
import { useSay } from '@/ui/language';
import { RecordRow } from '@/ui/market/record-row';

interface NewestProps {
  title: string;
  records: readonly RecordCard[];
  /** Where the rest is. */
  list: { section: string; type?: string; region: string };
}

/** The newest few of a kind, and the way to all; left out where there is none. */
export function Newest({ title, records, list }: NewestProps) {
  const nameOf = useRegionName();
  const say = useSay();
  if (records.length === 0) return null;
  return (
    <>
      <SectionHead title={title} more={say('全部')} onMore={() => void open('records', list)} />
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
    </>
  );
}
