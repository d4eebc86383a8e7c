import { View } from '@tarojs/components';
import type { Home } from '@/state/home';
import type { Loaded } from '@/state/use-load';
import { a11y } from '@/ui/base/a11y';
import { Cell } from '@/ui/base/cell';
import { Txt } from '@/ui/base/txt';
import { figureLabel, type FigureKind } from '@/ui/market/figure-kinds';
import { RegionRing } from '@/ui/market/region-mark';
import { FailureView } from '@/ui/page/failure-view';
import type { Place } from '../_hooks/use-places';
import classes from './place-list.module.scss';

export interface PlaceListProps {
  home: Loaded<Home>;
  places: readonly Place[];
  kind: FigureKind;
  onPick: (code: string) => void;
}

/** The map in words, in the order of the line: for those who cannot see it or would rather read. */
export function PlaceList({ home, places, kind, onPick }: PlaceListProps) {
  if (home.error && places.length === 0) return <FailureView inset error={home.error} onRetry={home.reload} />;
  return (
    <View className={classes.list}>
      <Txt as="title4" level={2}>
        选一地
      </Txt>
      <Txt as="label" tone="text-3">
        在图上轻点，或从列表选
      </Txt>
      <View className={classes.places} {...a11y({ role: 'list', label: `各地${figureLabel(kind)}数` })}>
        {places.map(({ code, shortName, value }) => (
          <Cell
            key={code}
            mark={<RegionRing code={code} />}
            title={shortName}
            extra={`${figureLabel(kind)} ${value ?? '—'}`}
            onTap={() => onPick(code)}
          />
        ))}
      </View>
    </View>
  );
}
