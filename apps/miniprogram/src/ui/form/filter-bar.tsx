import { View } from '@tarojs/components';
import { useState } from 'react';
import { Icon } from '../base/icon';
import { Tap } from '../base/tap';
import { cx } from '../cx';
import { OptionSheet, type Option } from '../overlay/option-sheet';
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
}

/** 苏州 等 5 地: the first chosen one, and how many there are. */
function chosenText({ label, options, value, counter = '项' }: Filter): string {
  const first = options.find(({ key }) => key === value[0])?.label;
  if (first === undefined) return label;
  return value.length > 1 ? `${first} 等 ${value.length} ${counter}` : first;
}

export function FilterBar({ filters, onChange }: FilterBarProps) {
  const [openKey, setOpenKey] = useState<string>();
  const close = (): void => setOpenKey(undefined);
  return (
    <View className={classes.bar}>
      {filters.map((filter) => (
        <Tap
          key={filter.key}
          className={cx(classes.filter, filter.value.length > 0 && classes.on)}
          label={`${filter.label}，${filter.value.length > 0 ? chosenText(filter) : '不限'}`}
          expanded={filter.key === openKey}
          onTap={() => setOpenKey(filter.key)}
        >
          {chosenText(filter)}
          <Icon name="chevron-down" size={16} />
        </Tap>
      ))}
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
