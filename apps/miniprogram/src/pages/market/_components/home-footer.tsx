import { View } from '@tarojs/components';
import { open } from '@/platform/navigation';
import type { Home } from '@/state/home';
import { useSay } from '@/ui/language';
import { Tap } from '@/ui/base/tap';
import classes from './home-footer.module.scss';

export function HomeFooter({ host }: { host: Home['host'] | undefined }) {
  const say = useSay();
  return (
    <View className={classes.footer}>
      <View className={classes.links}>
        <Tap className={classes.link} role="link" onTap={() => void open('feedback')}>
          {say('投诉建议')}
        </Tap>
        <Tap className={classes.link} role="link" onTap={() => void open('privacy')}>
          {say('隐私保护指引')}
        </Tap>
        <Tap className={classes.link} role="link" onTap={() => void open('about')}>
          {say('关于集市')}
        </Tap>
      </View>
      {host && (
        <>
          <View>{say('主办单位　{name}', { name: host.organizer })}</View>
          <View>{say('备案编号　{number}', { number: host.filingNumber ?? say('办理中') })}</View>
        </>
      )}
      <View>{say('标「演示」的单位和榜单为虚构，仅供试用。')}</View>
    </View>
  );
}
