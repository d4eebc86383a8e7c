import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { cx } from '../cx';
import { a11y } from './a11y';
import { Icon } from './icon';
import { Tap } from './tap';
import { useSay } from '../language';
import classes from './section-head.module.scss';

export interface SectionHeadProps {
  title: string;
  /** In front of the title: a seal. */
  mark?: ReactNode;
  /** A link to the rest: its words, and where it leads. */
  more?: string | undefined;
  onMore?: (() => void) | undefined;
  /** Something to read instead of a link. */
  aside?: ReactNode;
  /** At the top of a page, with less air above. */
  first?: boolean;
}

export const SectionHead = ({ title, mark, more, onMore, aside, first }: SectionHeadProps) => {
  const say = useSay();
  return (
    <View className={cx(classes.head, first && classes.first)}>
      <View className={classes.title} {...a11y({ role: 'heading', level: 2 })}>
        {mark}
        {say(title)}
      </View>
      {onMore ? (
        <MoreLink onTap={onMore}>{more ?? say('全部')}</MoreLink>
      ) : (
        <View className={classes.aside}>{aside}</View>
      )}
    </View>
  );
};

export const MoreLink = ({ children, onTap }: { children: string; onTap: () => void }) => (
  <Tap className={classes.more} role="link" onTap={onTap}>
    {children}
    <Icon name="chevron-right" size={16} />
  </Tap>
);
