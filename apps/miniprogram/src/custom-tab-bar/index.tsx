import { View } from '@tarojs/components';
import { TabBar } from '@/ui/page/tab-bar';
import { useTabState } from '@/ui/page/tab-state';
import classes from './index.module.scss';

/** WeChat draws one of these over each tab page. */
export default function CustomTabBar() {
  const active = useTabState((state) => state.active);
  return (
    <View className={classes.fixed}>
      <TabBar active={active} />
    </View>
  );
}
