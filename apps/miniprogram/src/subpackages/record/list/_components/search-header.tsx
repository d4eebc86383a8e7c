import { sectionLabels, sections, type Section } from '@market/contract/record';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { Tabs } from '@/ui/base/tabs';
import { SearchField } from '@/ui/form/search-field';
import { useSay } from '@/ui/language';
import type { FacetCounts } from '../_hooks/use-facets';
import { soleType, type RecordSearch } from '../_lib/search';
import { Filters } from './filters';
import classes from './search-header.module.scss';

export interface SearchHeaderProps {
  search: RecordSearch;
  /** What each choice would give; undefined until the server has said. */
  counts: FacetCounts | undefined;
  onChange: (part: Partial<RecordSearch>) => void;
}

const ALL = 'all';
/** 政策发布 as 政策: six of them must fit a line. */
const tabs: { key: Section | typeof ALL; label: string }[] = [
  { key: ALL, label: '全部' },
  ...sections.map((key) => ({ key, label: sectionLabels[key].slice(0, 2) })),
];

export function SearchHeader({ search, counts, onChange }: SearchHeaderProps) {
  const say = useSay();
  const titled = soleType(search)?.titleLabel;
  return (
    <>
      <View className={classes.search}>
        <SearchBox
          key={search.q}
          placeholder={say('搜{titled}、简介、来源', { titled: say(titled ?? '名称') })}
          searched={search.q}
          onSearch={(q) => onChange({ q })}
        />
      </View>
      <View className={classes.tabs}>
        <Tabs
          label={say('板块')}
          items={tabs}
          value={search.section ?? ALL}
          onChange={(key) => onChange({ section: key === ALL ? undefined : key, type: undefined, facets: {} })}
        />
      </View>
      <Filters search={search} counts={counts} onChange={onChange} />
    </>
  );
}

interface SearchBoxProps {
  placeholder: string;
  searched: string;
  onSearch: (q: string) => void;
}

function SearchBox({ placeholder, searched, onSearch }: SearchBoxProps) {
  const [typed, setTyped] = useState(searched);
  return (
    <SearchField
      placeholder={placeholder}
      value={typed}
      onChange={setTyped}
      onSearch={(text) => onSearch(text.trim())}
    />
  );
}
