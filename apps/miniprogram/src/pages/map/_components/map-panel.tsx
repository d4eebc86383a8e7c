import { View } from '@tarojs/components';
import { useState, type ReactNode } from 'react';
import type { Loaded } from '@/state/use-load';
import { Tap } from '@/ui/base/tap';
import { cx } from '@/ui/cx';
import { useSay } from '@/ui/language';
import type { Chosen } from '../_hooks/use-choice';
import { useDragUpDown } from '../_hooks/use-drag-up-down';
import type { Figures } from '../_hooks/use-figures';
import type { Place } from '../_hooks/use-places';
import { PlaceList } from './place-list';
import { RegionPanel } from './region-panel';
import classes from './map-panel.module.scss';

export interface MapPanelProps {
  figures: Loaded<Figures>;
  places: readonly Place[];
  chosen: Chosen;
  /** Stands over the half-open panel. */
  children?: ReactNode;
}

/** Over the foot of the map: the picked place, or all of them as a list. Half open, or full. */
export function MapPanel({ figures, places, chosen, children }: MapPanelProps) {
  const say = useSay();
  const [full, setFull] = useState(false);
  const drag = useDragUpDown(setFull);
  return (
    <View className={classes.anchor}>
      <View className={classes.over}>{children}</View>
      <View className={cx(classes.panel, full && classes.full)}>
        <View catchMove {...drag}>
          <Tap
            className={classes.grab}
            label={full ? say('收起') : say('展开')}
            expanded={full}
            onTap={() => setFull(!full)}
          >
            <View className={classes.bar} />
          </Tap>
        </View>
        <View className={classes.body}>
          {chosen.region === null ? (
            <PlaceList figures={figures} places={places} onPick={chosen.pick} />
          ) : (
            <RegionPanel
              key={chosen.region}
              code={chosen.region}
              figures={figures.data}
              chosen={chosen}
              full={full}
              onClose={() => chosen.pick(null)}
            />
          )}
        </View>
      </View>
    </View>
  );
}
