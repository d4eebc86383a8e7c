import { View } from '@tarojs/components';
import { Txt } from './txt';
import classes from './passages.module.scss';

/** Titled texts one below another; what was left empty is left out. */
export const Passages = ({ rows }: { rows: readonly (readonly [title: string, text: string])[] }) => (
  <View className={classes.list}>
    {rows
      .filter(([, text]) => text !== '')
      .map(([title, text]) => (
        <View key={title}>
          <Txt as="label" tone="text-3">
            {title}
          </Txt>
          <Txt className={classes.text}>{text}</Txt>
        </View>
      ))}
  </View>
);
