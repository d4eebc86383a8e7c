import { View } from '@tarojs/components';
import { useState } from 'react';
import { open } from '@/platform/navigation';
import type { Home } from '@/state/home';
import { useRegionName, useRegions } from '@/state/regions';
import { a11y } from '@/ui/base/a11y';
import { Card } from '@/ui/base/card';
import { useSay } from '@/ui/language';
import { MoreLink } from '@/ui/base/section-head';
import { SkeletonBar } from '@/ui/base/skeleton';
import { BeltMap } from '@/ui/market/belt-map';
import { figureKinds, figureLabel, type FigureKind } from '@/ui/market/figure-kinds';
import { Figures } from '@/ui/market/figures';
import classes from './belt-card.module.scss';

/** The eight places with what is counted of them; the three totals choose what that is. */
export function BeltCard({ home }: { home: Home | undefined }) {
  const [kind, setKind] = useState<FigureKind>('resource');
  const known = useRegions((state) => state.all);
  const nameOf = useRegionName();
  const say = useSay();
  const regions = (home?.regions ?? known).map((region) => ({ ...region, shortName: nameOf(region.code) }));
  const values = Object.fromEntries((home?.regions ?? []).map(({ code, figures }) => [code, figures[kind]]));
  return (
    <Card className={classes.card}>
      <View className={classes.head}>
        <View className={classes.title} {...a11y({ role: 'heading', level: 2 })}>
          {say('七市一区')}
        </View>
        <MoreLink onTap={() => void open('map')}>{say('一图览全域')}</MoreLink>
      </View>
      {regions.length > 0 ? (
        <BeltMap
          shape="card"
          regions={regions}
          values={values}
          counted={say(figureLabel(kind))}
          onPick={(code) => void open('region', { code })}
        />
      ) : (
        <View className={classes.waiting}>
          <SkeletonBar width="100%" height={150} />
        </View>
      )}
      <Figures
        label={say('三张清单')}
        items={figureKinds.map(({ key, label }) => ({
          key,
          label: say(label),
          unit: say('项'),
          value: home?.totals[key],
        }))}
        value={kind}
        onChange={setKind}
      />
    </Card>
  );
}
