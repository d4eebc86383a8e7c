import { View } from '@tarojs/components';
import { Tap } from '../base/tap';
import { useLanguage } from '../language';
import classes from './language-switch.module.scss';

/** Names the other language in that language. */
export function LanguageSwitch() {
  const { language, choose } = useLanguage();
  const english = language === 'en';
  return (
    <Tap
      className={classes.switch}
      label={english ? '中文，换成中文' : 'EN, read in English'}
      onTap={() => choose(english ? 'zh' : 'en')}
    >
      {english ? '中文' : 'EN'}
    </Tap>
  );
}

/** On the pages for work, for whoever comes from the public ones in English. */
export const ChineseOnly = () => <View className={classes.note}>This page is in Chinese only.</View>;
