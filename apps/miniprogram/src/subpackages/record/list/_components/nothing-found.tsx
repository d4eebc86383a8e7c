import type { Say } from '@market/contract/shared';
import { openChallenges } from '@/state/challenge-search';
import { NothingFound as Nothing, singleWords, type Wider } from '@/ui/page/nothing-found';
import { useSay } from '@/ui/language';
import { isNarrowed, soleType, type RecordSearch } from '../_lib/search';
import type { SearchHeaderProps } from './search-header';

function widerThan(search: RecordSearch, say: Say): Wider<Partial<RecordSearch>>[] {
  const { q, regions, facets, section } = search;
  const labelOf = (key: string): string => soleType(search)?.fields.find((field) => field.key === key)?.label ?? key;
  const everywhere = { section: undefined, type: undefined, facets: {} };
  return [
    ...singleWords(q, say),
    ...(regions.length > 0 ? [{ key: 'regions', label: '全部地区', change: { regions: [] } }] : []),
    ...Object.entries(facets)
      .filter(([, values]) => values.length > 0)
      .map(([key]) => ({
        key,
        label: say('不限{label}', { label: say(labelOf(key)) }),
        change: { facets: { ...facets, [key]: [] } },
      })),
    ...(section ? [{ key: 'section', label: '全部板块', change: everywhere }] : []),
  ];
}

export const NothingFound = ({ search, onChange }: Pick<SearchHeaderProps, 'search' | 'onChange'>) => {
  const say = useSay();
  return (
    <Nothing
      of={say('记录')}
      q={search.q}
      wider={widerThan(search, say)}
      onWiden={onChange}
      onClear={isNarrowed(search) ? () => onChange({ q: '', regions: [], facets: {}, type: undefined }) : undefined}
      way={search.q === '' ? undefined : { text: say('到榜单里搜'), onTap: () => void openChallenges({ q: search.q }) }}
    />
  );
};
