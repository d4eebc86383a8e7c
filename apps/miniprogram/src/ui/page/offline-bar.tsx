import { agoText } from '@market/contract/shared';
import { View } from '@tarojs/components';
import { clock } from '@/platform/clock';
import { useOnline } from '@/platform/network';
import { a11y } from '../base/a11y';
import { Icon } from '../base/icon';
import { Tap } from '../base/tap';
import { useSay } from '../language';
import classes from './offline-bar.module.scss';

export interface OfflineBarProps {
  /** When what is on the screen was fetched; undefined while there is nothing. */
  asOf?: string | undefined;
  /** The last try to fetch it again failed. */
  failed?: boolean;
  onRetry: () => void;
}

/** Appears by itself while there is no network, or when older content could not be renewed; says how old it is. */
export function OfflineBar({ asOf, failed, onRetry }: OfflineBarProps) {
  const say = useSay();
  const online = useOnline();
  if (online && !(failed && asOf)) return null;
  const what = online ? say('没有取到最新的') : say('没有网络');
  return (
    <View className={classes.bar} {...a11y({ role: 'status' })}>
      <Icon name="offline" size={18} />
      <View className={classes.words}>
        {asOf === undefined ? what : say('{what}，显示{ago}的内容', { what, ago: agoText(asOf, clock.realNow(), say) })}
      </View>
      <Tap className={classes.retry} onTap={onRetry}>
        {say('重试')}
      </Tap>
    </View>
  );
}
