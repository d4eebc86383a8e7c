import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { cx } from '../cx';
import { useElder } from '../elder';
import { NavBar, type NavBarProps } from './nav-bar';
import { PageTab } from './page-tab';
import type { TabKey } from './tab-state';
import classes from './page-shell.module.scss';

export interface PageShellProps extends Omit<NavBarProps, 'children'> {
  /** Under the title, always in sight. */
  header?: ReactNode;
  /** At the foot, always in sight: usually Actions. */
  bottom?: ReactNode;
  /** Which of the four tabs this page is. */
  tab?: TabKey;
  /** No gutters: a map, a list that brings its own. */
  bare?: boolean;
  children: ReactNode;
}

/** The frame of every page. */
export function PageShell({ header, bottom, tab, bare, children, ...nav }: PageShellProps) {
  const elder = useElder((state) => state.on);
  return (
    <View className={cx(classes.page, elder && 'elder')}>
      <NavBar back={tab === undefined} {...nav}>
        {header}
      </NavBar>
      <View className={cx(classes.main, bare && classes.bare)}>{children}</View>
      {bottom !== undefined && <View className={classes.bottom}>{bottom}</View>}
      {tab && <PageTab tab={tab} />}
    </View>
  );
}
