import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { cx } from '../cx';
import { Icon } from './icon';
import type { IconName } from './icon-names';
import { Tap } from './tap';
import classes from './cell.module.scss';

/** `spaced`: with room above, after another card. */
export const CellGroup = ({ children, spaced }: { children: ReactNode; spaced?: boolean }) => (
  <View className={cx(classes.group, spaced && classes.spaced)}>{children}</View>
);

export interface CellProps {
  icon?: IconName;
  /** Stands in front instead of an icon: a seal, a pearl, a dot. */
  mark?: ReactNode;
  title: string;
  note?: ReactNode;
  extra?: ReactNode;
  onTap?: (() => void) | undefined;
}

export function Cell({ icon, mark, title, note, extra, onTap }: CellProps) {
  const inside = (
    <>
      {icon ? <Icon name={icon} size={22} /> : mark}
      <View className={classes.main}>
        <View className={classes.title}>{title}</View>
        {note !== undefined && <View className={classes.note}>{note}</View>}
      </View>
      {extra !== undefined && <View className={classes.extra}>{extra}</View>}
      {onTap && <Icon name="chevron-right" size={18} className={classes.chevron} />}
    </>
  );
  if (!onTap) return <View className={classes.cell}>{inside}</View>;
  return (
    <Tap className={cx(classes.cell, classes.tappable)} role="link" onTap={onTap}>
      {inside}
    </Tap>
  );
}
