import { View } from '@tarojs/components';
import { useState } from 'react';
import { Icon } from '../base/icon';
import { Tap } from '../base/tap';
import { Txt } from '../base/txt';
import { OptionSheet, type Option } from '../overlay/option-sheet';
import { useSay } from '../language';
import classes from './sort-row.module.scss';

export interface SortRowProps<Key extends string> {
  total: number | undefined;
  sorts: readonly Option<Key>[];
  sort: Key;
  onSort: (sort: Key) => void;
}

/** Over a list: how many there are, and in which order. */
export function SortRow<Key extends string>({ total, sorts, sort, onSort }: SortRowProps<Key>) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  const label = say(sorts.find(({ key }) => key === sort)?.label ?? '');
  return (
    <View className={classes.row}>
      <View>
        {total !== undefined && (
          <Txt inline num>
            {say('共 {total} 条', { total })}
          </Txt>
        )}
      </View>
      <Tap className={classes.sort} label={say('排序，{label}', { label })} expanded={open} onTap={() => setOpen(true)}>
        <Icon name="sort" size={18} />
        {label}
      </Tap>
      <OptionSheet
        open={open}
        title={say('排序')}
        options={sorts}
        value={[sort]}
        onPick={(key) => {
          onSort(key);
          setOpen(false);
        }}
        onClose={() => setOpen(false)}
      />
    </View>
  );
}
