import { lenses, lensLabels, type Lens } from '@market/contract/record';
import { Text, View } from '@tarojs/components';
import { a11y } from '../base/a11y';
import { Tap } from '../base/tap';
import { cx } from '../cx';
import { useSay } from '../language';
import classes from './time-lens.module.scss';

export interface TimeLensProps {
  value: Lens;
  /** Not known yet: written 「—」. */
  counts: Readonly<Record<Lens, number>> | undefined;
  onChange: (lens: Lens) => void;
}

/** 时间镜头：过去 a full dot, 进行 a thick ring, 未来 a dashed one. */
export const TimeLens = ({ value, counts, onChange }: TimeLensProps) => {
  const say = useSay();
  return (
    <View className={classes.lens} {...a11y({ role: 'radiogroup', label: say('时间') })}>
      {lenses.map((lens) => (
        <Tap
          key={lens}
          role="radio"
          className={cx(classes.part, lens === value && classes.on)}
          checked={lens === value}
          label={say('{lens} {count} 条', { lens: say(lensLabels[lens]), count: counts?.[lens] ?? '—' })}
          onTap={() => onChange(lens)}
        >
          <View className={cx(classes.mark, classes[lens])} />
          {say(lensLabels[lens])}
          <Text className={classes.count}>{counts?.[lens] ?? '—'}</Text>
        </Tap>
      ))}
    </View>
  );
};
