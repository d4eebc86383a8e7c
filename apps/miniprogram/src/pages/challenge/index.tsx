import { useReachBottom } from '@tarojs/taro';
import { useCallback, useState } from 'react';
import { clock } from '@/platform/clock';
import { open } from '@/platform/navigation';
import { usePullRefresh } from '@/platform/pull-refresh';
import { useAskedSearch, type ChallengeSearch } from '@/state/challenge-search';
import { api } from '@/state/client';
import { useRegionName } from '@/state/regions';
import { useList } from '@/state/use-list';
import { SortRow } from '@/ui/form/sort-row';
import { ChallengeCard } from '@/ui/market/challenge-card';
import { ListView } from '@/ui/page/list-view';
import { OfflineBar } from '@/ui/page/offline-bar';
import { PageShell } from '@/ui/page/page-shell';
import { useSay } from '@/ui/language';
import { ListHeader } from './_components/list-header';
import { NothingFound } from './_components/nothing-found';
import { isNarrowed, queryOf, sortOptions, startFilter, type ChallengeFilter } from './_lib/filter';

export default function Challenges() {
  const say = useSay();
  const [filter, setFilter] = useState(startFilter);
  const change = (next: Partial<ChallengeFilter>): void => setFilter((before) => ({ ...before, ...next }));
  useAskedSearch(useCallback((asked: ChallengeSearch) => setFilter({ ...startFilter, ...asked }), []));
  const listed = useList(
    `challenges:${JSON.stringify(filter)}`,
    (cursor) => api('GET /challenges', { query: { ...queryOf(filter), cursor } }),
    { keep: !isNarrowed(filter) },
  );
  const { items, total, error, asOf, more, reload } = listed;
  useReachBottom(more);
  usePullRefresh(listed.reload);
  const regionName = useRegionName();
  const now = clock.now();
  const header = (
    <>
      <OfflineBar asOf={asOf} onRetry={reload} />
      <ListHeader filter={filter} onChange={change} />
    </>
  );
  return (
    <PageShell bilingual tab="challenges" title={say('榜单')} header={header}>
      {(!error || items.length > 0) && (
        <SortRow total={total} sorts={sortOptions} sort={filter.sort} onSort={(sort) => change({ sort })} />
      )}
      <ListView listed={listed} empty={<NothingFound filter={filter} onChange={change} />}>
        {(items) =>
          items.map((challenge) => (
            <ChallengeCard
              key={challenge.id}
              challenge={challenge}
              regionName={regionName(challenge.regionCode)}
              now={now}
              onTap={() => void open('challenge', { id: challenge.id })}
            />
          ))
        }
      </ListView>
    </PageShell>
  );
}
