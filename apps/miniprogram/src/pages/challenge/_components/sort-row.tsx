import { challengeSorts } from '@market/contract/challenge';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { Icon } from '@/ui/base/icon';
import { Tap } from '@/ui/base/tap';
import { Txt } from '@/ui/base/txt';
import { OptionSheet } from '@/ui/overlay/option-sheet';
import { sortLabels, type Sort } from '../_lib/filter';
import classes from './sort-row.module.scss';

const options = challengeSorts.map((key) => ({ key, label: sortLabels[key] }));

export interface SortRowProps {
  total: number | undefined;
  sort: Sort;
  onSort: (sort: Sort) => void;
}

export function SortRow({ total, sort, onSort }: SortRowProps) {
  const [open, setOpen] = useState(false);
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
      <Tap className={classes.sort} label={`排序，${sortLabels[sort]}`} expanded={open} onTap={() => setOpen(true)}>
        <Icon name="sort" size={18} />
        {sortLabels[sort]}
      </Tap>
      <OptionSheet
        open={open}
        title="排序"
        options={options}
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
