import { View } from '@tarojs/components';
import { cx } from '../cx';
import { a11y } from './a11y';
import { Tap } from './tap';
import { useSay } from '../language';
import classes from './tabs.module.scss';

export interface TabsProps<Key extends string> {
  items: readonly { key: Key; label: string }[];
  value: Key;
  onChange: (key: Key) => void;
  /** Marks the chosen one in cinnabar: for 榜单 only. */
  bang?: boolean;
  /** Keeps its labels off the edges of the screen: in the header of a page. */
  inset?: boolean;
  label: string;
}

export const Tabs = <Key extends string>({ items, value, onChange, bang, inset, label }: TabsProps<Key>) => {
  const say = useSay();
  return (
    <View
      className={cx(classes.tabs, bang && classes.bang, inset && classes.inset)}
      {...a11y({ role: 'tablist', label: say(label) })}
    >
      {items.map((item) => (
        <Tap
          key={item.key}
          role="tab"
          className={cx(classes.tab, item.key === value && classes.on)}
          selected={item.key === value}
          onTap={() => onChange(item.key)}
        >
          {say(item.label)}
        </Tap>
      ))}
    </View>
  );
};
