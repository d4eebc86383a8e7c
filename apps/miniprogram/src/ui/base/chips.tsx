import { Text, View } from '@tarojs/components';
import { cx } from '../cx';
import { a11y } from './a11y';
import { Icon } from './icon';
import type { IconName } from './icon-names';
import { Tap } from './tap';
import { useSay } from '../language';
import classes from './chips.module.scss';

export interface ChipItem<Key extends string> {
  key: Key;
  label: string;
  icon?: IconName;
  count?: number;
}

export interface ChipsProps<Key extends string> {
  items: readonly ChipItem<Key>[];
  /** The chosen keys. One or several: that is the caller's business. */
  value: readonly Key[];
  onTap: (key: Key) => void;
  label: string;
  /** Over several lines instead of one that scrolls. */
  wrapped?: boolean;
  /** Floats over a map. */
  raised?: boolean;
}

export const Chips = <Key extends string>({ items, value, onTap, label, wrapped, raised }: ChipsProps<Key>) => {
  const say = useSay();
  return (
    <View
      className={cx(classes.chips, wrapped && classes.wrapped, raised && classes.raised)}
      {...a11y({ role: 'group', label: say(label) })}
    >
      {items.map(({ key, label: name, icon, count }) => (
        <Tap
          key={key}
          role="checkbox"
          className={cx(classes.chip, value.includes(key) && classes.on)}
          checked={value.includes(key)}
          label={count === undefined ? say(name) : `${say(name)} ${count}`}
          onTap={() => onTap(key)}
        >
          <View className={classes.face}>
            {icon && <Icon name={icon} size={16} />}
            {say(name)}
            {count !== undefined && <Text className={classes.count}>{count}</Text>}
          </View>
        </Tap>
      ))}
    </View>
  );
};
