import { View } from '@tarojs/components';
import { useState, type ReactNode } from 'react';
import type { Home } from '@/state/home';
import type { Loaded } from '@/state/use-load';
import { Tap } from '@/ui/base/tap';
import { cx } from '@/ui/cx';
import { useDragUpDown } from '../_hooks/use-drag-up-down';
import type { FigureKind } from '@/ui/market/figure-kinds';
import type { Place } from '../_hooks/use-places';
import { PlaceList } from './place-list';
import { RegionPanel } from './region-panel';
import classes from './map-panel.module.scss';

export interface MapPanelProps {
  home: Loaded<Home>;
  places: readonly Place[];
  kind: FigureKind;
  picked: string | null;
  onPick: (code: string | null) => void;
  /** Stands over the half-open panel. */
  children?: ReactNode;
}

/** Over the foot of the map: the picked place, or all of them as a list. Half open, or full. */
export function MapPanel({ home, places, kind, picked, onPick, children }: MapPanelProps) {
  const [full, setFull] = useState(false);
  const drag = useDragUpDown(setFull);
  return (
    <View className={classes.anchor}>
      <View className={classes.over}>{children}</View>
      <View className={cx(classes.panel, full && classes.full)}>
        <View catchMove {...drag}>
          <Tap className={classes.grab} label={full ? '收起' : '展开'} expanded={full} onTap={() => setFull(!full)}>
            <View className={classes.bar} />
          </Tap>
        </View>
        <View className={classes.body}>
          {picked === null ? (
            <PlaceList home={home} places={places} kind={kind} onPick={onPick} />
          ) : (
            <RegionPanel key={picked} code={picked} kind={kind} full={full} onClose={() => onPick(null)} />
          )}
        </View>
      </View>
    </View>
  );
}
