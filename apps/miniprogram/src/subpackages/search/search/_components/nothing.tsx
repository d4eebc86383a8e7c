import { searchFacetLabels, searchFacets } from '@market/contract/search';
import { open } from '@/platform/navigation';
import { NothingFound, singleWords, type Wider } from '@/ui/page/nothing-found';
import { StateView } from '@/ui/page/state-view';
import { useSay } from '@/ui/language';
import { isNarrowed, type Search } from '../_lib/search';
import type { FiltersProps } from './filters';

/** Why there is nothing: the filters, each of which can be let go, or the words. */
export function Nothing({ search, about, onChange }: FiltersProps) {
  const say = useSay();
  const { q, filters } = search;
  if (!isNarrowed(search) && singleWords(q, say).length === 0) return <Unknown q={q} />;
  const wider: Wider<Partial<Search>>[] = [
    ...searchFacets
      .filter((key) => filters[key]?.length)
      .map((key) => ({
        key,
        label: say('不限{label}', { label: say(searchFacetLabels[key]) }),
        change: { filters: { ...filters, [key]: [] } },
      })),
    ...singleWords(q, say),
  ];
  const outside = about?.outsideFilters ?? 0;
  const everywhere = (): void => onChange({ filters: {} });
  return (
    <NothingFound
      of={say('结果')}
      q={q}
      wider={wider}
      onWiden={onChange}
      onClear={isNarrowed(search) ? everywhere : undefined}
      way={outside > 0 ? { text: say('不加条件有 {outside} 条，去看', { outside }), onTap: everywhere } : undefined}
    />
  );
}

/** Nothing near it either: whoever needs it can say so. */
const Unknown = ({ q }: { q: string }) => {
  const say = useSay();
  return (
    <StateView
      kind="empty"
      inset
      title={say('没有找到“{q}”', { q })}
      reason={say('八地公开的记录和榜单里没有这些词，相近的也没有。换个说法再搜，或把需求发成榜。')}
      actions={[
        { text: say('我要发榜'), kind: 'soft', onTap: () => void open('post') },
        { text: say('看全部记录'), kind: 'outline', onTap: () => void open('records') },
      ]}
    />
  );
};
