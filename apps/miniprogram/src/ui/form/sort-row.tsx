import { View } from '@tarojs/components';
import { useState } from 'react';
import { Icon } from '../base/icon';
import { Tap } from '../base/tap';
import { Txt } from '../base/txt';
import { OptionSheet, type Option } from '../overlay/option-sheet';
import classes from './sort-row.module.scss';

export interface SortRowProps<Key extends string> {
  total: number | undefined;
  sorts: readonly Option<Key>[];
  sort: Key;
  onSort: (sort: Key) => void;
}

/** Over a list: how many there are, and in which order. */
export function SortRow<Key extends string>({ total, sorts, sort, onSort }: SortRowProps<Key>) {
  const [open, setOpen] = useState(false);
  const label = sorts.find(({ key }) => key === sort)?.label;
  return (
    <View className={classes.row}>
      <View>
        {total !== undefined && (
          <>
            共{' '}
            <Txt inline num tone="text-1">
              {total}
            </Txt>{' '}
            条
          </>
        )}
      </View>
      <Tap className={classes.sort} label={`排序，${label}`} expanded={open} onTap={() => setOpen(true)}>
        <Icon name="sort" size={18} />
        {label}
      </Tap>
      <OptionSheet
        open={open}
        title="排序"
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
