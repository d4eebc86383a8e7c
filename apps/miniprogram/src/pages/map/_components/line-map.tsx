import { beltArcs, layBelt } from '@market/geo';
import { View } from '@tarojs/components';
import { useMemo } from 'react';
import { BeltMap } from '@/ui/market/belt-map';
import { colors } from '@/ui/tokens.gen';
import { useSay } from '@/ui/language';
import type { Chosen } from '../_hooks/use-choice';
import type { Figures } from '../_hooks/use-figures';
import type { Place } from '../_hooks/use-places';
import { flowsAt } from '../_lib/flows';
import classes from './line-map.module.scss';

export interface LineMapProps {
  places: readonly Place[];
  figures: Figures | undefined;
  chosen: Chosen;
}

/** The places as a line, and over it their cooperation: of the picked one alone, once there is one. */
export function LineMap({ places, figures, chosen: { lens, region, pick } }: LineMapProps) {
  const say = useSay();
  const arcs = useMemo(
    () => (figures ? beltArcs(layBelt('tall', places), flowsAt(figures, lens, region), colors['success-graphic']) : ''),
    [places, figures, lens, region],
  );
  return (
    <View className={classes.belt}>
      {places.length > 0 && (
        <BeltMap
          shape="tall"
          onPage
          regions={places}
          values={Object.fromEntries(places.flatMap(({ code, value }) => (value === null ? [] : [[code, value]])))}
          counted={say('所选图层')}
          active={region ?? undefined}
          arcs={arcs}
          onPick={pick}
        />
      )}
    </View>
  );
}
