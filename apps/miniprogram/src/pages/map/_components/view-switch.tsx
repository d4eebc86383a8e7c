import { Text, View } from '@tarojs/components';
import { a11y } from '@/ui/base/a11y';
import { Icon } from '@/ui/base/icon';
import { Tap } from '@/ui/base/tap';
import { cx } from '@/ui/cx';
import { useSay } from '@/ui/language';
import type { MapView } from '../_lib/choice';
import classes from './view-switch.module.scss';

const views = [
  { key: 'geo', label: '地理', icon: 'map' },
  { key: 'line', label: '线路', icon: 'belt' },
] as const;

export const ViewSwitch = ({ value, onChange }: { value: MapView; onChange: (view: MapView) => void }) => {
  const say = useSay();
  return (
    <View className={classes.switch} {...a11y({ role: 'radiogroup', label: say('底图') })}>
      {views.map(({ key, label, icon }) => (
        <Tap
          key={key}
          role="radio"
          className={cx(classes.view, key === value && classes.on)}
          checked={key === value}
          onTap={() => onChange(key)}
        >
          <Icon name={icon} size={22} />
          <Text>{say(label)}</Text>
        </Tap>
      ))}
    </View>
  );
};
