import type { RegionPage } from '@market/contract/home';
import { View } from '@tarojs/components';
import { open } from '@/platform/navigation';
import { useRegionName } from '@/state/regions';
import { Card } from '@/ui/base/card';
import { SectionHead } from '@/ui/base/section-head';
import { Tap } from '@/ui/base/tap';
import { regionColor, RegionMark } from '@/ui/market/region-mark';
import { useSay } from '@/ui/language';
import classes from './partners.module.scss';

interface PartnersProps {
  partners: RegionPage['partners'];
  regionCode: string;
}

/** 合作往来：with whom, how much, each to the pair's own list. */
export function Partners({ partners, regionCode }: PartnersProps) {
  const nameOf = useRegionName();
  const say = useSay();
  const most = partners[0]?.count ?? 0;
  if (most === 0) return null;
  const total = partners.reduce((sum, { count }) => sum + count, 0);
  const pair = (partner?: string): void =>
    void open('lists', { list: 'cooperation', region: regionCode, ...(partner !== undefined && { partner }) });
  return (
    <>
      <SectionHead title={say('合作往来')} more={say('{count} 项', { count: total })} onMore={() => pair()} />
      <Card padded>
        {partners.map(({ regionCode: code, count }) => (
          <Tap
            key={code}
            role="link"
            className={classes.line}
            label={say('与{name}合作 {count} 项', { name: nameOf(code), count })}
            onTap={() => pair(code)}
          >
            <View className={classes.name}>
              <RegionMark code={code} name={nameOf(code)} />
            </View>
            <View className={classes.track}>
              <View
                className={classes.bar}
                style={{ width: `${(count / most) * 100}%`, backgroundColor: regionColor(code) }}
              />
            </View>
            <View className={classes.count}>{count}</View>
          </Tap>
        ))}
      </Card>
    </>
  );
}
