import { View } from '@tarojs/components';
import { a11y } from '../base/a11y';
import { cx } from '../cx';
import { useSay } from '../language';
import classes from './seal.module.scss';

export interface SealProps {
  /** 榜, or 封 on what is sealed. */
  kind?: 'bang' | 'feng';
  size?: 20 | 22 | 26 | 34 | 40;
  /** White with a red character, on a red ground. */
  inverse?: boolean;
}

const said = { bang: '榜', feng: '封' } as const;

/** A promise was made. It keeps its colour in every theme. */
export const Seal = ({ kind = 'bang', size = 20, inverse }: SealProps) => {
  const say = useSay();
  return (
    <View
      className={cx(classes.seal, classes[`s${size}`], inverse && classes.inverse)}
      {...a11y({ role: 'img', label: say(said[kind]) })}
    >
      <View className={cx(classes.glyph, classes[kind])} />
    </View>
  );
};
