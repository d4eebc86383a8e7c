import { View } from '@tarojs/components';
import type { Listed } from '@/state/use-list';
import { a11y } from '../base/a11y';
import { Button } from '../base/button';
import { useSay } from '../language';
import classes from './list-end.module.scss';

/** The foot of a list that grows: loading, a failed page with another try, or the end. */
export function ListEnd<Item>({ listed: { loading, error, nextCursor, more } }: { listed: Listed<Item> }) {
  const say = useSay();
  if (error && nextCursor !== null)
    return (
      <View className={classes.end}>
        {error.message}
        <Button kind="text" small onTap={more}>
          {say('重试')}
        </Button>
      </View>
    );
  return (
    <View className={classes.end} {...a11y({ role: 'status', busy: loading })}>
      {loading ? say('正在加载') : nextCursor === null && say('没有更多了')}
    </View>
  );
}
