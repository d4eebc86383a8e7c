import { challengeKindLabels, challengeKinds, stageLabels, stages } from '@market/contract/challenge';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { open } from '@/platform/navigation';
import { fieldOptions } from '@/state/fields';
import { useRegions } from '@/state/regions';
import { Button } from '@/ui/base/button';
import { Tabs } from '@/ui/base/tabs';
import { FilterBar } from '@/ui/form/filter-bar';
import { SearchField } from '@/ui/form/search-field';
import { useSay } from '@/ui/language';
import { rewardRanges, type ChallengeFilter } from '../_lib/filter';
import classes from './list-header.module.scss';

export interface ListHeaderProps {
  filter: ChallengeFilter;
  onChange: (change: Partial<ChallengeFilter>) => void;
}

const stageItems = stages.map((key) => ({ key, label: stageLabels[key] }));
const kindOptions = challengeKinds.map((key) => ({ key, label: challengeKindLabels[key] }));

export const openPost = (): void => void open('post');

export function ListHeader({ filter, onChange }: ListHeaderProps) {
  const say = useSay();
  const regions = useRegions((state) => state.all);
  const places = regions.map(({ code, shortName }) => ({ key: code, label: shortName }));
  const one = (value: string | undefined): string[] => (value === undefined ? [] : [value]);
  return (
    <>
      <View className={classes.search}>
        <SearchBox key={filter.q} searched={filter.q} onSearch={(q) => onChange({ q })} />
        <Button kind="bang" small round icon="plus" onTap={openPost}>
          {say('发榜')}
        </Button>
      </View>
      <View className={classes.tabs}>
        <Tabs
          bang
          label={say('阶段')}
          items={stageItems}
          value={filter.stage}
          onChange={(stage) => onChange({ stage })}
        />
      </View>
      <FilterBar
        filters={[
          {
            key: 'regions',
            label: say('地区'),
            options: places,
            value: filter.regions,
            many: true,
            counter: say('地'),
          },
          { key: 'field', label: say('领域'), options: fieldOptions, value: one(filter.field) },
          { key: 'reward', label: say('榜额'), options: rewardRanges, value: one(filter.reward) },
          { key: 'kind', label: say('更多'), options: kindOptions, value: one(filter.kind) },
        ]}
        onChange={(key, value) => onChange({ [key]: key === 'regions' ? value : value[0] })}
      />
    </>
  );
}

function SearchBox({ searched, onSearch }: { searched: string; onSearch: (q: string) => void }) {
  const say = useSay();
  const [typed, setTyped] = useState(searched);
  return (
    <SearchField
      placeholder={say('搜技术、指标、单位')}
      value={typed}
      onChange={setTyped}
      onSearch={(text) => onSearch(text.trim())}
    />
  );
}
