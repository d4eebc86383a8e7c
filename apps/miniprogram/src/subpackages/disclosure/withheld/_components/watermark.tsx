import { Text, View } from '@tarojs/components';
import { a11y } from '@/ui/base/a11y';
import classes from './watermark.module.scss';

const ROWS = Array.from({ length: 9 }, (_, row) => row);

/** Over the whole screen, wherever the page is scrolled to; touches go through it. */
export const Watermark = ({ text }: { text: string }) => (
  <View className={classes.watermark} {...a11y({ hidden: true })}>
    {ROWS.map((row) => (
      <Text key={row} className={classes.row}>
        {`${text}　　${text}`}
      </Text>
    ))}
  </View>
);
