import { View } from '@tarojs/components';
import { BeltMap } from '@/ui/market/belt-map';
import { figureLabel, type FigureKind } from '@/ui/market/figure-kinds';
import type { Place } from '../_hooks/use-places';
import classes from './line-map.module.scss';

export interface LineMapProps {
  places: readonly Place[];
  kind: FigureKind;
  picked: string | null;
  onPick: (code: string) => void;
}

export const LineMap = ({ places, kind, picked, onPick }: LineMapProps) => (
  <View className={classes.belt}>
    {places.length > 0 && (
      <BeltMap
        shape="tall"
        onPage
        regions={places}
        values={Object.fromEntries(places.flatMap(({ code, value }) => (value === null ? [] : [[code, value]])))}
        counted={figureLabel(kind)}
        active={picked ?? undefined}
        onPick={onPick}
      />
    )}
  </View>
);
