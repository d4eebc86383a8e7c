import { findRecordType } from '@market/contract/record';
import { open } from '@/platform/navigation';
import { Cell, CellGroup } from '../base/cell';
import { SectionHead } from '../base/section-head';

export interface RecordCountsProps {
  counts: readonly { recordType: string; count: number }[];
  regionCode: string;
}

/** How many records of each type a place has published; each leads to its list. A type this version does not know is left out. */
export function RecordCounts({ counts, regionCode }: RecordCountsProps) {
  const rows = counts.flatMap(({ recordType, count }) => {
    const spec = findRecordType(recordType);
    return spec && count > 0 ? [{ ...spec, count }] : [];
  });
  if (rows.length === 0) return null;
  return (
    <>
      <SectionHead title="公开记录" />
      <CellGroup>
        {rows.map(({ type, section, label, count }) => (
          <Cell
            key={type}
            title={label}
            extra={`${count} 条`}
            onTap={() => void open('records', { section, type, region: regionCode })}
          />
        ))}
      </CellGroup>
    </>
  );
}
