import type { RegionView } from '@market/contract/region';
import { View } from '@tarojs/components';
import { replace } from '@/platform/navigation';
import { a11y } from '@/ui/base/a11y';
import { Icon } from '@/ui/base/icon';
import { Tap } from '@/ui/base/tap';
import { useRegionName } from '@/state/regions';
import { cx } from '@/ui/cx';
import { regionColor } from '@/ui/market/region-mark';
import { useSay } from '@/ui/language';
import classes from './neighbour-line.module.scss';

export interface NeighbourLineProps {
  /** In the order of the line. */
  all: readonly RegionView[];
  here: RegionView;
}

/** The stops before and after this one on the belt line. */
export function NeighbourLine({ all, here }: NeighbourLineProps) {
  const say = useSay();
  const at = all.findIndex(({ code }) => code === here.code);
  return (
    <View className={classes.line} {...a11y({ role: 'navigation', label: say('相邻城市') })}>
      <Neighbour region={at > 0 ? all[at - 1] : undefined} side="before" />
      <View className={classes.way}>
        <View className={classes.here} style={{ borderColor: regionColor(here.code) }} />
      </View>
      <Neighbour region={at >= 0 ? all[at + 1] : undefined} side="after" />
    </View>
  );
}

function Neighbour({ region, side }: { region: RegionView | undefined; side: 'before' | 'after' }) {
  const nameOf = useRegionName();
  const say = useSay();
  if (!region) return <View className={classes.stop} />;
  return (
    <Tap
      className={cx(classes.stop, classes[side])}
      role="link"
      label={say(side === 'before' ? '上一地 {name}' : '下一地 {name}', { name: nameOf(region.code) })}
      onTap={() => void replace('region', { code: region.code })}
    >
      {side === 'before' && <Icon name="chevron-left" size={16} />}
      {nameOf(region.code)}
      {side === 'after' && <Icon name="chevron-right" size={16} />}
    </Tap>
  );
}
