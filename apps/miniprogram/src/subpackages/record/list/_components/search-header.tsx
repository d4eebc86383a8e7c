import { sectionLabels, sections, typesOfSection, type Section } from '@market/contract/record';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { Tabs } from '@/ui/base/tabs';
import { SearchField } from '@/ui/form/search-field';
import type { RecordSearch } from '../_lib/search';
import { Filters } from './filters';
import classes from './search-header.module.scss';

export interface SearchHeaderProps {
  search: RecordSearch;
  onChange: (part: Partial<RecordSearch>) => void;
}

const ALL = 'all';
/** 政策发布 as 政策: six of them must fit a line. */
const tabs: { key: Section | typeof ALL; label: string }[] = [
  { key: ALL, label: '全部' },
  ...sections.map((key) => ({ key, label: sectionLabels[key].slice(0, 2) })),
];

export function SearchHeader({ search, onChange }: SearchHeaderProps) {
  const hasRecords = search.section === undefined || typesOfSection(search.section).length > 0;
  return (
    <>
      <View className={classes.search}>
        <SearchBox key={search.q} searched={search.q} onSearch={(q) => onChange({ q })} />
      </View>
      <View className={classes.tabs}>
        <Tabs
          label="板块"
          items={tabs}
          value={search.section ?? ALL}
          onChange={(key) => onChange({ section: key === ALL ? undefined : key, type: undefined, facets: {} })}
        />
      </View>
      {hasRecords && <Filters search={search} onChange={onChange} />}
    </>
  );
}

function SearchBox({ searched, onSearch }: { searched: string; onSearch: (q: string) => void }) {
  const [typed, setTyped] = useState(searched);
  return (
    <SearchField
      placeholder="搜名称、简介、来源"
      value={typed}
      onChange={setTyped}
      onSearch={(text) => onSearch(text.trim())}
    />
  );
}
