import { Text, View } from '@tarojs/components';
import { open } from '@/platform/navigation';
import { a11y } from '../base/a11y';
import { Tap } from '../base/tap';
import { cx } from '../cx';
import { useElder } from '../elder';
import { tabs, useTabState, type TabKey } from './tab-state';
import { useSay } from '../language';
import classes from './tab-bar.module.scss';

const MOST_SHOWN = 99;

/** 榜单 turns cinnabar when it is on; unread messages are plum, never red. */
export function TabBar({ active }: { active: TabKey }) {
  const say = useSay();
  const unread = useTabState((state) => state.unread);
  const elder = useElder((state) => state.on);
  return (
    <View className={cx(classes.bar, elder && 'elder')} {...a11y({ role: 'tablist', label: say('主导航') })}>
      {tabs.map(({ key, label }) => {
        const on = key === active;
        const news = key === 'me' ? unread : 0;
        return (
          <Tap
            key={key}
            role="tab"
            className={cx(classes.tab, on && classes.on, on && key === 'challenges' && classes.bang)}
            selected={on}
            label={news > 0 ? say('{label}，{news} 条未读', { label: say(label), news }) : say(label)}
            onTap={() => void open(key)}
          >
            <View className={classes.picture}>
              <View className={cx(classes.icon, classes[key])} />
              {news > 0 && <View className={classes.unread}>{Math.min(news, MOST_SHOWN)}</View>}
            </View>
            <Text>{say(label)}</Text>
          </Tap>
        );
      })}
    </View>
  );
}
