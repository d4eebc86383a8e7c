import { View } from '@tarojs/components';
import { open } from '@/platform/navigation';
import { Icon } from '@/ui/base/icon';
import { useSay } from '@/ui/language';
import { Tap } from '@/ui/base/tap';
import classes from './map-button.module.scss';

/** What 长辈版 makes of the belt card. */
export function MapButton() {
  const say = useSay();
  return (
    <Tap className={classes.button} role="link" onTap={() => void open('map')}>
      <View className={classes.words}>
        <View className={classes.name}>{say('一图览全域')}</View>
        <View className={classes.where}>{say('普陀和沿沪宁七市')}</View>
      </View>
      <Icon name="chevron-right" size={24} />
    </Tap>
  );
}
