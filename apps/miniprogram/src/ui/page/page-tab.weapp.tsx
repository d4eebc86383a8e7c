import { useDidShow } from '@tarojs/taro';
import { View } from '@tarojs/components';
import { useTabState, type TabKey } from './tab-state';
import classes from './page-shell.module.scss';

/** WeChat lays the tab bar over the page: keep its room free and say which tab is on. */
export function PageTab({ tab }: { tab: TabKey }) {
  useDidShow(() => useTabState.setState({ active: tab }));
  return <View className={classes.room} />;
}
