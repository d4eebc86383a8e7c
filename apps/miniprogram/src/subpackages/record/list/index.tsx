import { sectionLabels, typesOfSection } from '@market/contract/record';
import { useState } from 'react';
import { usePageParams } from '@/platform/navigation';
import { OfflineBar } from '@/ui/page/offline-bar';
import { PageShell } from '@/ui/page/page-shell';
import { Found } from './_components/found';
import { SearchHeader } from './_components/search-header';
import { SectionComing } from './_components/section-coming';
import { useRecords } from './_hooks/use-records';
import { startSearch, type RecordSearch } from './_lib/search';

export default function Records() {
  const params = usePageParams<'records'>();
  const [search, setSearch] = useState(() => startSearch(params));
  const change = (part: Partial<RecordSearch>): void => setSearch((before) => ({ ...before, ...part }));
  const listed = useRecords(search);
  const { section } = search;
  return (
    <PageShell
      title={section ? sectionLabels[section] : '全部记录'}
      header={
        <>
          <OfflineBar asOf={listed.asOf} onRetry={listed.reload} />
          <SearchHeader search={search} onChange={change} />
        </>
      }
    >
      {section && typesOfSection(section).length === 0 ? (
        <SectionComing section={section} />
      ) : (
        <Found search={search} listed={listed} onChange={change} />
      )}
    </PageShell>
  );
}
