import { sectionLabels, sections, type Section } from '@market/contract/record';
import { Text, View } from '@tarojs/components';
import { open } from '@/platform/navigation';
import { openChallenges } from '@/state/challenge-search';
import { a11y } from '@/ui/base/a11y';
import { cx } from '@/ui/cx';
import { useSay, useSpoken } from '@/ui/language';
import { Tap } from '@/ui/base/tap';
import { SectionIcon } from '@/ui/market/section-icon';
import classes from './section-grid.module.scss';

/** 揭榜挂帅 is the heart of 技术对接. */
const openSection = (section: Section): Promise<void> =>
  section === 'technology' ? openChallenges() : open('records', { section });

export function SectionGrid() {
  const say = useSay();
  const latin = useSpoken() === 'en';
  return (
    <View className={classes.grid} {...a11y({ role: 'navigation', label: say('六大板块') })}>
      {sections.map((section) => (
        <Tap
          key={section}
          className={cx(classes.section, latin && classes.latin)}
          role="link"
          onTap={() => void openSection(section)}
        >
          <SectionIcon section={section} />
          <Text>{say(sectionLabels[section])}</Text>
        </Tap>
      ))}
    </View>
  );
}
