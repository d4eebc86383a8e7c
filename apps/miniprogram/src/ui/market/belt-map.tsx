import { beltBackdrop, layBelt, pearlRadius, type BeltRegion, type BeltShapeName } from '@market/geo';
import { View } from '@tarojs/components';
import { useMemo, useState } from 'react';
import { a11y } from '../base/a11y';
import { cx } from '../cx';
import { svgUri } from '../svg-uri';
import { colors } from '../tokens.gen';
import { BeltStop } from './belt-stop';
import { useSay } from '../language';
import classes from './belt-map.module.scss';

export interface BeltMapProps {
  shape: Exclude<BeltShapeName, 'broad'>;
  regions: readonly (BeltRegion & { shortName: string })[];
  /** By region code; a place without one is drawn empty. */
  values: Readonly<Record<string, number>>;
  /** What is counted, said with each place: 「苏州，资源 62」. */
  counted: string;
  active?: string | undefined;
  /** On the ground of the page instead of a card. */
  onPage?: boolean;
  /** Arcs over the line, as an SVG of the same box. */
  arcs?: string;
  onPick: (code: string) => void;
}

const backdropColors = { primary: colors.primary, river: colors.river, riverText: colors['river-text'] };
let drawnBefore = false;

/** 七市一区 as a line: an order, not geography. */
export function BeltMap({ shape, regions, values, counted, active, onPage, arcs, onPick }: BeltMapProps) {
  const say = useSay();
  const belt = useMemo(() => layBelt(shape, regions), [shape, regions]);
  const ground = useMemo(() => svgUri(beltBackdrop(belt, backdropColors)), [belt]);
  // The line draws itself once a session.
  const [first] = useState(() => !drawnBefore);
  drawnBefore = true;
  const greatest = Math.max(0, ...Object.values(values));
  const names = new Map(regions.map(({ code, shortName }) => [code, shortName]));
  return (
    <View
      className={cx(classes.belt, onPage && classes.page, first && classes.first)}
      style={{ paddingTop: `${(belt.height / belt.width) * 100}%` }}
      {...a11y({ role: 'group', label: say('七市一区线路示意图') })}
    >
      <View className={classes.ground} style={{ backgroundImage: ground }} />
      {arcs && <View className={classes.ground} style={{ backgroundImage: svgUri(arcs) }} />}
      {belt.stops.map((stop) => (
        <BeltStop
          key={stop.code}
          belt={belt}
          stop={stop}
          name={names.get(stop.code) ?? stop.code}
          value={values[stop.code]}
          counted={counted}
          radius={pearlRadius(belt, values[stop.code] ?? 0, greatest)}
          active={stop.code === active}
          onTap={() => onPick(stop.code)}
        />
      ))}
    </View>
  );
}
