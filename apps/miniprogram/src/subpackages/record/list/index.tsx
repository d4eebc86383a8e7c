import { sectionLabels } from '@market/contract/record';
import { useState } from 'react';
import { usePageParams } from '@/platform/navigation';
import { OfflineBar } from '@/ui/page/offline-bar';
import { PageShell } from '@/ui/page/page-shell';
import { useComparing } from './_components/compare-switch';
import { useSay } from '@/ui/language';
import { FilterBanner } from './_components/filter-banner';
import { Found } from './_components/found';
import { SearchHeader } from './_components/search-header';
import { useFacets } from './_hooks/use-facets';
import { useRecords } from './_hooks/use-records';
import { useSavedFilter } from './_hooks/use-saved-filter';
import { searchOf, soleType, startSearch, type RecordSearch } from './_lib/search';

export default function Records() {
  const say = useSay();
  const params = usePageParams<'records'>();
  const [search, setSearch] = useState(() => startSearch(params));
  const change = (part: Partial<RecordSearch>): void => setSearch((before) => ({ ...before, ...part }));
  const filter = useSavedFilter(params.filter, (saved) => setSearch(searchOf(saved)));
  const comparing = useComparing(soleType(search));
  const listed = useRecords(search, comparing.organization !== undefined);
  const counts = useFacets(search);
  const { section } = search;
  return (
    <PageShell
      bilingual
      title={section ? say(sectionLabels[section]) : say('全部记录')}
      header={
        <>
          <OfflineBar asOf={listed.asOf} failed={listed.error !== undefined} onRetry={listed.reload} />
          <SearchHeader search={search} counts={counts} onChange={change} />
        </>
      }
    >
      {filter && <FilterBanner key={filter.id} filter={filter} />}
      <Found search={search} counts={counts} listed={listed} comparing={comparing} onChange={change} />
    </PageShell>
  );
}
