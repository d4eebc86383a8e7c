import type { RegionPage } from '@market/contract/home';
import { View } from '@tarojs/components';
import { open } from '@/platform/navigation';
import { SectionHead } from '@/ui/base/section-head';
import { Tap } from '@/ui/base/tap';
import { useSay } from '@/ui/language';
import classes from './industries.module.scss';

interface IndustriesProps {
  industries: RegionPage['industries'];
  regionCode: string;
}

/** What the carriers of the place are for, each with its list. */
export function Industries({ industries, regionCode }: IndustriesProps) {
  const say = useSay();
  if (industries.length === 0) return null;
  const look = (name: string): void =>
    void open('records', { section: 'resource', type: 'carrier', region: regionCode, facets: `industries:${name}` });
  return (
    <>
      <SectionHead title={say('产业方向')} aside={say('按载体数')} />
      <View className={classes.chips}>
        {industries.map(({ name, count }) => (
          <Tap
            key={name}
            role="link"
            className={classes.chip}
            label={say('{name}，载体 {count} 个', { name: say(name), count })}
            onTap={() => look(name)}
          >
            {say(name)}
            <View className={classes.count}>{count}</View>
          </Tap>
        ))}
      </View>
    </>
  );
}
