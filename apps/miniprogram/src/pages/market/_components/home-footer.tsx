import { View } from '@tarojs/components';
import { open } from '@/platform/navigation';
import type { Home } from '@/state/home';
import { Tap } from '@/ui/base/tap';
import classes from './home-footer.module.scss';

export const HomeFooter = ({ host }: { host: Home['host'] | undefined }) => (
  <View className={classes.footer}>
    <View className={classes.links}>
      <Tap className={classes.link} role="link" onTap={() => void open('feedback')}>
        投诉建议
      </Tap>
      <Tap className={classes.link} role="link" onTap={() => void open('privacy')}>
        隐私保护指引
      </Tap>
      <Tap className={classes.link} role="link" onTap={() => void open('about')}>
        关于集市
      </Tap>
    </View>
    {host && (
      <>
        <View>主办单位　{host.organizer}</View>
        <View>备案编号　{host.filingNumber ?? '办理中'}</View>
      </>
    )}
    <View>标「演示」的单位和榜单为虚构，仅供试用。</View>
  </View>
);
