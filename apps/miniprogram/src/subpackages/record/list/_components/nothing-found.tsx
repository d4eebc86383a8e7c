import { View } from '@tarojs/components';
import { openChallenges } from '@/state/challenge-search';
import { Button } from '@/ui/base/button';
import { Chips } from '@/ui/base/chips';
import { StateView } from '@/ui/page/state-view';
import { isNarrowed, soleType, type RecordSearch } from '../_lib/search';
import type { SearchHeaderProps } from './search-header';
import classes from './nothing-found.module.scss';

interface Wider {
  key: string;
  label: string;
  change: Partial<RecordSearch>;
}

/** One loosened condition each. */
function widerThan(search: RecordSearch): Wider[] {
  const { q, regions, facets, section } = search;
  const words = q.split(/\s+/).filter(Boolean);
  const labelOf = (key: string): string => soleType(search)?.fields.find((field) => field.key === key)?.label ?? key;
  return [
    ...(words.length > 1
      ? words.map((word) => ({ key: `word:${word}`, label: `只搜“${word}”`, change: { q: word } }))
      : []),
    ...(regions.length > 0 ? [{ key: 'regions', label: '全部地区', change: { regions: [] } }] : []),
    ...Object.entries(facets)
      .filter(([, values]) => values.length > 0)
      .map(([key]) => ({ key, label: `不限${labelOf(key)}`, change: { facets: { ...facets, [key]: [] } } })),
    ...(section
      ? [{ key: 'section', label: '全部板块', change: { section: undefined, type: undefined, facets: {} } }]
      : []),
  ];
}

export function NothingFound({ search, onChange }: SearchHeaderProps) {
  const wider = widerThan(search);
  const clear = {
    text: '清除条件',
    kind: 'soft' as const,
    onTap: () => onChange({ q: '', regions: [], facets: {}, type: undefined }),
  };
  return (
    <StateView
      kind="empty"
      inset
      title={search.q ? `没有找到“${search.q}”` : '没有符合条件的记录'}
      reason={wider.length > 0 ? '放宽一个条件再看' : '换个词再搜'}
      actions={isNarrowed(search) ? [clear] : []}
    >
      {wider.length > 0 && (
        <View className={classes.wider}>
          <Chips
            wrapped
            label="放宽条件"
            items={wider}
            value={[]}
            onTap={(key) => onChange(wider.find((item) => item.key === key)?.change ?? {})}
          />
        </View>
      )}
      {search.q !== '' && (
        <Button kind="text" onTap={() => void openChallenges({ q: search.q })}>
          到榜单里搜
        </Button>
      )}
    </StateView>
  );
}
