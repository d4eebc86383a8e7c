import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { cx } from '../cx';
import { setPageLanguage } from '@/platform/page-language';
import { useDidShow } from '@tarojs/taro';
import { useEffect } from 'react';
import { useElder } from '../elder';
import { Bilingual, useLanguage } from '../language';
import { ChineseOnly, LanguageSwitch } from './language-switch';
import { NavBar, type NavBarProps } from './nav-bar';
import { PageTab } from './page-tab';
import type { TabKey } from './tab-state';
import classes from './page-shell.module.scss';

export interface PageShellProps extends Omit<NavBarProps, 'children' | 'tail'> {
  /** Under the title, always in sight. */
  header?: ReactNode;
  /** At the foot, always in sight: usually Actions. */
  bottom?: ReactNode;
  /** Which of the four tabs this page is. */
  tab?: TabKey;
  /** Has its words in English as well, for whoever chose it. */
  bilingual?: boolean;
  /** No gutters: a map, a list that brings its own. */
  bare?: boolean;
  children: ReactNode;
}

/** The frame of every page. */
export function PageShell({ header, bottom, tab, bilingual, bare, children, ...nav }: PageShellProps) {
  const elder = useElder((state) => state.on);
  const chosen = useLanguage((state) => (state.words ? state.language : 'zh'));
  const language = bilingual && chosen === 'en' ? 'en' : 'zh-CN';
  useEffect(() => setPageLanguage(language), [language]);
  useDidShow(() => setPageLanguage(language));
  return (
    <View className={cx(classes.page, elder && 'elder')}>
      <Bilingual.Provider value={Boolean(bilingual)}>
        <NavBar back={tab === undefined} {...nav} tail={bilingual && <LanguageSwitch />}>
          {!bilingual && chosen === 'en' && <ChineseOnly />}
          {header}
        </NavBar>
        <View className={cx(classes.main, bare && classes.bare)}>{children}</View>
        {bottom !== undefined && <View className={classes.bottom}>{bottom}</View>}
      </Bilingual.Provider>
      {tab && <PageTab tab={tab} />}
    </View>
  );
}
