import { View } from '@tarojs/components';
import type { Loaded } from '@/state/use-load';
import { a11y } from '@/ui/base/a11y';
import { Cell } from '@/ui/base/cell';
import { Txt } from '@/ui/base/txt';
import { RegionRing } from '@/ui/market/region-mark';
import { FailureView } from '@/ui/page/failure-view';
import { useSay } from '@/ui/language';
import type { Figures } from '../_hooks/use-figures';
import type { Place } from '../_hooks/use-places';
import classes from './place-list.module.scss';

export interface PlaceListProps {
  figures: Loaded<Figures>;
  places: readonly Place[];
  onPick: (code: string) => void;
}

/** The map in words, in the order of the line: for those who cannot see it or would rather read. */
export function PlaceList({ figures, places, onPick }: PlaceListProps) {
  const say = useSay();
  if (figures.error && !figures.data) return <FailureView inset error={figures.error} onRetry={figures.reload} />;
  return (
    <View className={classes.list}>
      <Txt as="title4" level={2}>
        {say('选一地')}
      </Txt>
      <Txt as="label" tone="text-3">
        {say('在图上轻点，或从列表选')}
      </Txt>
      <View className={classes.places} {...a11y({ role: 'group', label: say('各地所选图层的条数') })}>
        {places.map(({ code, shortName, value }) => (
          <Cell
            key={code}
            mark={<RegionRing code={code} />}
            title={shortName}
            extra={say('{value} 条', { value: value ?? '—' })}
            onTap={() => onPick(code)}
          />
        ))}
      </View>
    </View>
  );
}
