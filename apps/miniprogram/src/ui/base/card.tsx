import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { cx } from '../cx';
import { Tap } from './tap';
import classes from './card.module.scss';

export interface CardProps {
  padded?: boolean;
  /** What is held back: 不公开的部分. */
  dashed?: boolean;
  /** Keeps its distance from the card above. */
  spaced?: boolean;
  /** The whole card opens something. */
  onTap?: (() => void) | undefined;
  label?: string | undefined;
  className?: string | undefined;
  children: ReactNode;
}

export function Card({ padded, dashed, spaced, onTap, label, className, children }: CardProps) {
  const names = cx(
    classes.card,
    padded && classes.padded,
    dashed && classes.dashed,
    spaced && classes.spaced,
    className,
  );
  if (!onTap) return <View className={names}>{children}</View>;
  return (
    <Tap className={cx(names, classes.tappable)} role="link" label={label} onTap={onTap}>
      {children}
    </Tap>
  );
}
