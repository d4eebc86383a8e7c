import { open } from '@/platform/navigation';
import { Cell, CellGroup } from '../base/cell';
import { SectionHead } from '../base/section-head';
import { useSay } from '../language';

export interface RecordCountsProps {
  counts: readonly { recordType: string; section: string; label: string; count: number }[];
  regionCode: string;
}

/** How many records of each type a place has published; each leads to its list. */
export function RecordCounts({ counts, regionCode }: RecordCountsProps) {
  const say = useSay();
  if (counts.length === 0) return null;
  return (
    <>
      <SectionHead title={say('公开记录')} />
      <CellGroup>
        {counts.map(({ recordType, section, label, count }) => (
          <Cell
            key={recordType}
            title={say(label)}
            extra={say('{count} 条', { count })}
            onTap={() => void open('records', { section, type: recordType, region: regionCode })}
          />
        ))}
      </CellGroup>
    </>
  );
}
