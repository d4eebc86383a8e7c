import { Text, View } from '@tarojs/components';
import { a11y } from '../base/a11y';
import { Tap } from '../base/tap';
import { cx } from '../cx';
import { useSay } from '../language';
import classes from './figures.module.scss';

export interface FiguresProps<Key extends string> {
  /** A value that is not known yet is written 「—」. */
  items: readonly { key: Key; label: string; value: number | undefined; unit?: string }[];
  value: Key;
  onChange: (key: Key) => void;
  label: string;
}

/** Counts that are tabs: the chosen one is what the belt line above them shows. */
export const Figures = <Key extends string>({ items, value, onChange, label }: FiguresProps<Key>) => {
  const say = useSay();
  return (
    <View className={classes.figures} {...a11y({ role: 'tablist', label })}>
      {items.map(({ key, label: name, value: count, unit = say('项') }) => (
        <Tap
          key={key}
          role="tab"
          className={cx(classes.figure, key === value && classes.on)}
          selected={key === value}
          label={`${name} ${count ?? '—'} ${unit}`}
          onTap={() => onChange(key)}
        >
          {/* Parted as the label is: what is read is what is said (WCAG 2.5.3). */}
          <View className={classes.key}>{name}</View> <Text className={classes.value}>{count ?? '—'}</Text>{' '}
          <Text className={classes.unit}>{unit}</Text>
        </Tap>
      ))}
    </View>
  );
};
