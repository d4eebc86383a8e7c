import { View } from '@tarojs/components';
import { useState } from 'react';
import { open } from '@/platform/navigation';
import type { Home } from '@/state/home';
import { useRegions } from '@/state/regions';
import { a11y } from '@/ui/base/a11y';
import { Card } from '@/ui/base/card';
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
  const regions = home?.regions ?? known;
  const values = Object.fromEntries((home?.regions ?? []).map(({ code, figures }) => [code, figures[kind]]));
  return (
    <Card className={classes.card}>
      <View className={classes.head}>
        <View className={classes.title} {...a11y({ role: 'heading', level: 2 })}>
          七市一区
        </View>
        <MoreLink onTap={() => void open('map')}>一图览全域</MoreLink>
      </View>
      {regions.length > 0 ? (
        <BeltMap
          shape="card"
          regions={regions}
          values={values}
          counted={figureLabel(kind)}
          onPick={(code) => void open('region', { code })}
        />
      ) : (
        <View className={classes.waiting}>
          <SkeletonBar width="100%" height={150} />
        </View>
      )}
      <Figures
        label="三张清单"
        items={figureKinds.map(({ key, label }) => ({ key, label, value: home?.totals[key] }))}
        value={kind}
        onChange={setKind}
      />
    </Card>
  );
}
