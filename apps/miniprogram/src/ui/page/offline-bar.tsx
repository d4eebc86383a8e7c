import { agoText } from '@market/contract/shared';
import { View } from '@tarojs/components';
import { clock } from '@/platform/clock';
import { useOnline } from '@/platform/network';
import { a11y } from '../base/a11y';
import { Icon } from '../base/icon';
import { Tap } from '../base/tap';
import classes from './offline-bar.module.scss';

export interface OfflineBarProps {
  /** When what is on the screen was fetched; undefined while there is nothing. */
  asOf?: string | undefined;
  onRetry: () => void;
}

/** Appears by itself while there is no network, and says how old the content is. */
export function OfflineBar({ asOf, onRetry }: OfflineBarProps) {
  const online = useOnline();
  if (online) return null;
  return (
    <View className={classes.bar} {...a11y({ role: 'status' })}>
      <Icon name="offline" size={18} />
      <View className={classes.words}>
        {asOf === undefined ? '没有网络' : `没有网络，显示${agoText(asOf, clock.realNow())}的内容`}
      </View>
      <Tap className={classes.retry} onTap={onRetry}>
        重试
      </Tap>
    </View>
  );
}
