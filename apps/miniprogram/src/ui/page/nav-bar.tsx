import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { getFrame } from '@/platform/frame';
import { back as goBack } from '@/platform/navigation';
import { a11y } from '../base/a11y';
import { IconButton } from '../base/icon-button';
import { cx } from '../cx';
import { Brand } from './brand';
import { RehearsalBar } from './rehearsal-bar';
import { useSay } from '../language';
import classes from './nav-bar.module.scss';

export interface NavBarProps {
  /** Without a title the bar carries the name of the product. */
  title?: string | undefined;
  /** A way back; tab pages have none. */
  back?: boolean | undefined;
  /** Beside the title of a tab page, where others have their way back: two buttons at most. */
  lead?: ReactNode;
  /** At the other end of the row. */
  tail?: ReactNode;
  tone?: 'page' | 'surface' | undefined;
  /** Stays under the title while the page scrolls: search, tabs, steps. */
  children?: ReactNode;
}

export function NavBar({ title, back, lead, tail, tone = 'page', children }: NavBarProps) {
  const say = useSay();
  const frame = getFrame();
  return (
    <View className={cx(classes.nav, tone !== 'page' && classes[tone])} style={frame.navBar}>
      <View className={classes.row} style={frame.row}>
        {back && (
          <IconButton
            icon="chevron-left"
            size={24}
            label={say('返回')}
            className={classes.back}
            onTap={() => void goBack()}
          />
        )}
        {lead !== undefined && <View className={classes.lead}>{lead}</View>}
        {title === undefined ? (
          <Brand />
        ) : (
          <View className={classes.title} style={frame.title} {...a11y({ role: 'heading', level: 1 })}>
            {say(title)}
          </View>
        )}
        {tail && (
          <View className={classes.tail} style={frame.tail}>
            {tail}
          </View>
        )}
      </View>
      <RehearsalBar />
      {children}
    </View>
  );
}
