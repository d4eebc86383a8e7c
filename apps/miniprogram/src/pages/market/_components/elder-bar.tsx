import { Text, View } from '@tarojs/components';
import { Icon } from '@/ui/base/icon';
import { Tap } from '@/ui/base/tap';
import { useSay } from '@/ui/language';
import { useElder } from '@/ui/elder';
import classes from './elder-bar.module.scss';

/** 长辈版 says that it is on, and how to leave it. */
export function ElderBar() {
  const { on, toggle } = useElder();
  const say = useSay();
  if (!on) return null;
  return (
    <Tap className={classes.bar} label={say('长辈版已打开，退出')} onTap={toggle}>
      <Icon name="text-size" size={24} />
      <View className={classes.words}>{say('长辈版已打开')}</View>
      <Text className={classes.leave}>{say('退出')}</Text>
    </Tap>
  );
}
