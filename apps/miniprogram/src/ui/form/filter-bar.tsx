import type { Say } from '@market/contract/shared';
import { View } from '@tarojs/components';
import { useState, type ReactNode } from 'react';
import { Icon } from '../base/icon';
import type { IconName } from '../base/icon-names';
import { Tap } from '../base/tap';
import { cx } from '../cx';
import { OptionSheet, type Option } from '../overlay/option-sheet';
import { useSay } from '../language';
import classes from './filter-bar.module.scss';

export interface Filter {
  key: string;
  /** What the button says while nothing is chosen. */
  label: string;
  options: readonly Option<string>[];
  value: readonly string[];
  /** Several may hold at once. */
  many?: boolean;
  /** What several are counted in: 地, 项. */
  counter?: string;
}

export interface FilterBarProps {
  filters: readonly Filter[];
  onChange: (key: string, value: string[]) => void;
  /** Buttons beside them that open sheets of their own. */
  children?: ReactNode;
}

/** 苏州 等 5 地: the first chosen one, and how many there are. */
function chosenText({ label, options, value, counter = '项' }: Filter, say: Say): string {
  const first = options.find(({ key }) => key === value[0])?.label;
  if (first === undefined) return say(label);
  return value.length > 1
    ? say('{first} 等 {count} {counter}', { first: say(first), count: value.length, counter: say(counter) })
    : say(first);
}

interface FilterButtonProps {
  text: string;
  label: string;
  on: boolean;
  icon?: IconName;
  expanded: boolean;
  onTap: () => void;
}

const FilterButton = ({ text, on, icon = 'chevron-down', ...tap }: FilterButtonProps) => (
  <Tap className={cx(classes.filter, on && classes.on)} {...tap}>
    {text}
    <Icon name={icon} size={16} />
  </Tap>
);

/** 筛选: opens the sheet of everything there is to choose; says how much is chosen. */
export function AllFilters({ chosen, expanded, onTap }: { chosen: number; expanded: boolean; onTap: () => void }) {
  const say = useSay();
  return (
    <FilterButton
      text={chosen > 0 ? say('筛选 {chosen}', { chosen }) : say('筛选')}
      label={chosen > 0 ? say('筛选，已选 {chosen} 项', { chosen }) : say('筛选，不限')}
      on={chosen > 0}
      icon="filter"
      expanded={expanded}
      onTap={onTap}
    />
  );
}

export function FilterBar({ filters, onChange, children }: FilterBarProps) {
  const say = useSay();
  const [openKey, setOpenKey] = useState<string>();
  const close = (): void => setOpenKey(undefined);
  return (
    <View className={classes.bar}>
      {filters.map((filter) => (
        <FilterButton
          key={filter.key}
          text={chosenText(filter, say)}
          label={[say(filter.label), filter.value.length > 0 ? chosenText(filter, say) : say('不限')].join(say('，'))}
          on={filter.value.length > 0}
          expanded={filter.key === openKey}
          onTap={() => setOpenKey(filter.key)}
        />
      ))}
      {children}
      {filters.map((filter) => (
        <OptionSheet
          key={filter.key}
          open={filter.key === openKey}
          title={filter.label}
          options={filter.options}
          value={filter.value}
          many={filter.many}
          clearable
          onPick={(key) => {
            onChange(filter.key, [key]);
            close();
          }}
          onPickMany={(keys) => {
            onChange(filter.key, keys);
            close();
          }}
          onClose={close}
        />
      ))}
    </View>
  );
}
