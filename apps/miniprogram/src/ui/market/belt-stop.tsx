import type { Belt, BeltStop as Stop } from '@market/geo';
import { Text, View } from '@tarojs/components';
import type { CSSProperties } from 'react';
import { Tap } from '../base/tap';
import { cx } from '../cx';
import { useElder } from '../elder';
import { regionColor } from './region-mark';
import { useSay, useSpoken } from '../language';
import classes from './belt-map.module.scss';

export interface BeltStopProps {
  belt: Belt;
  stop: Stop;
  name: string;
  value: number | undefined;
  counted: string;
  radius: number;
  active: boolean;
  onTap: () => void;
}

const HALO_PX = 5;
const ELDER_TEXT_PX = 18;
/** Names in English are longer than there is room for beside each other. */
const ENGLISH_TEXT_PX = 12;
const LABEL_GAP_PX = 2;
const round = (diameter: number): CSSProperties => ({ width: `${diameter}px`, height: `${diameter}px` });

/** One place: a pearl whose area is its value, and 44 × 44 to tap it. */
export function BeltStop({ belt, stop, name, value, counted, radius, active, onTap }: BeltStopProps) {
  const say = useSay();
  const elder = useElder((state) => state.on);
  const english = useSpoken() === 'en';
  const color = regionColor(stop.code);
  const { ring } = belt.pearl;
  const outer = radius * 2 + ring;
  const heart = active ? radius * 0.8 : stop.isOrigin ? radius * 0.83 : 0;
  const labelAt = `calc(50% + ${outer / 2 + LABEL_GAP_PX}px)`;
  return (
    <Tap
      className={classes.stop}
      style={{ left: `${(stop.x / belt.width) * 100}%`, top: `${(stop.y / belt.height) * 100}%` }}
      role="link"
      label={[name, `${counted} ${value ?? '—'}`].join(say('，'))}
      onTap={onTap}
    >
      {active && <View className={classes.halo} style={{ ...round(outer + HALO_PX * 2), background: color }} />}
      <View
        className={classes.pearl}
        style={{
          ...round(outer),
          borderColor: color,
          borderWidth: `${ring}px`,
          ...(active && { background: color }),
        }}
      >
        {heart > 0 && (
          <View
            className={classes.heart}
            style={{ ...round(heart), background: active ? 'var(--bg-surface)' : color }}
          />
        )}
      </View>
      <View
        className={cx(classes.label, stop.labelSide === 'above' && classes.above)}
        style={{
          [stop.labelSide === 'above' ? 'bottom' : 'top']: labelAt,
          fontSize: `${elder ? ELDER_TEXT_PX : english ? ENGLISH_TEXT_PX : belt.labelSize}px`,
          ...(english && { letterSpacing: '-0.02em' }),
        }}
      >
        <Text className={cx(classes.name, active && classes.active)}>{name}</Text>
        <Text className={classes.value}>{value ?? '—'}</Text>
      </View>
    </Tap>
  );
}
