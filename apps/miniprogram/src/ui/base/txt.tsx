import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { cx } from '../cx';
import { a11y } from './a11y';
import classes from './txt.module.scss';

type Step = 'caption' | 'label' | 'note' | 'body' | 'title4' | 'title3' | 'title2' | 'heading' | 'title1';

export interface TxtProps {
  as?: Step;
  tone?: 'text-1' | 'text-2' | 'text-3' | 'primary' | 'bang' | 'success' | 'warning' | 'danger';
  /** Tabular figures. */
  num?: boolean;
  strong?: boolean;
  clamp?: 1 | 2;
  /** Flows in a line instead of standing as a block. */
  inline?: boolean;
  /** Level of a heading, for those who listen. */
  level?: 1 | 2 | 3;
  className?: string | undefined;
  children: ReactNode;
}

/** Text in a step of the type scale. Without `as` it takes the size around it. */
export function Txt({ as, tone, num, strong, clamp, inline, level, className, children }: TxtProps) {
  const names = cx(
    as && classes[as],
    tone && classes[tone],
    num && classes.num,
    strong && classes.strong,
    clamp && classes[`clamp${clamp}`],
    className,
  );
  if (inline) return <Text className={names}>{children}</Text>;
  return (
    <View className={names} {...a11y(level ? { role: 'heading', level } : {})}>
      {children}
    </View>
  );
}
