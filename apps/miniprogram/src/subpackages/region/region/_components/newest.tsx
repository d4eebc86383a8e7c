import type { RecordCard } from '@market/contract/record';
import { open } from '@/platform/navigation';
import { RecordRows } from '@/state/record-rows';
import { SectionHead } from '@/ui/base/section-head';
import { useSay } from '@/ui/language';

interface NewestProps {
  title: string;
  records: readonly RecordCard[];
  /** Where the rest is. */
  list: { section: string; type?: string; region: string };
}

/** The newest few of a kind, and the way to all; left out where there is none. */
export function Newest({ title, records, list }: NewestProps) {
  const say = useSay();
  if (records.length === 0) return null;
  return (
    <>
      <SectionHead title={title} more={say('全部')} onMore={() => void open('records', list)} />
      <RecordRows records={records} />
    </>
  );
}
