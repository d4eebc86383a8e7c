import { View } from '@tarojs/components';
import { useState } from 'react';
import { usePageParams } from '@/platform/navigation';
import { SearchField } from '@/ui/form/search-field';
import { OfflineBar } from '@/ui/page/offline-bar';
import { PageShell } from '@/ui/page/page-shell';
import { useSay } from '@/ui/language';
import { BeforeSearch } from './_components/before-search';
import { Filters } from './_components/filters';
import { Results } from './_components/results';
import { Suggestions } from './_components/suggestions';
import { useResults } from './_hooks/use-results';
import { useSuggestions } from './_hooks/use-suggestions';
import { forgetSearches, recentSearches, rememberSearch } from './_lib/recent';
import { isNarrowed, startSearch, type Search } from './_lib/search';
import classes from './index.module.scss';

/** One box for everything: what is typed leads to suggestions, what is asked to results. */
export default function SearchPage() {
  const say = useSay();
  const params = usePageParams<'search'>();
  const [search, setSearch] = useState<Search>(() => startSearch(params));
  const [typed, setTyped] = useState(search.q);
  const [recent, setRecent] = useState(recentSearches);
  const results = useResults(search);
  const text = typed.trim();
  const asked = search.q !== '' && text === search.q;
  const suggestions = useSuggestions(asked ? '' : text);

  const change = (part: Partial<Search>): void => {
    setSearch((before) => ({ ...before, ...part }));
    if (part.q !== undefined) setTyped(part.q);
  };
  /** Other words begin without the filters of the ones before. */
  const look = (q: string, place?: string): void => {
    const wanted = q.trim();
    change({ q: wanted, filters: place ? { region: [place] } : {}, sort: 'relevance' });
    if (wanted) setRecent(rememberSearch(wanted));
  };

  return (
    <PageShell
      bilingual
      title={say('搜索')}
      header={
        <>
          <OfflineBar asOf={results.asOf} onRetry={results.reload} />
          <View className={classes.search}>
            <SearchField
              focus={search.q === ''}
              placeholder={say('搜政策、载体、榜单、单位、文号')}
              value={typed}
              onChange={setTyped}
              onSearch={look}
            />
          </View>
          {asked && (isNarrowed(search) || results.items.length > 0) && (
            <Filters search={search} about={results.about} onChange={change} />
          )}
        </>
      }
    >
      {text === '' && <BeforeSearch recent={recent} onForget={() => setRecent(forgetSearches())} onPick={look} />}
      {text !== '' && !asked && <Suggestions q={text} items={suggestions} onPick={look} />}
      {asked && <Results search={search} results={results} onChange={change} />}
    </PageShell>
  );
}
