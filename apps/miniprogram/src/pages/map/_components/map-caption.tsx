import { mapCaption } from '@market/contract/map';
import { Txt } from '@/ui/base/txt';
import { cx } from '@/ui/cx';
import { useHome } from '@/state/home';
import { useSay } from '@/ui/language';
import type { MapView } from '../_lib/choice';
import classes from './map-caption.module.scss';

export interface MapCaptionProps {
  view: MapView;
  /** Whose tiles lie under it. */
  attribution: string | undefined;
  /** How many of the chosen layers' records no map can show. */
  unplaced: number;
}

/** What kind of picture it is: whose ground, and 审图号 when the operator has one. */
export function MapCaption({ view, attribution, unplaced }: MapCaptionProps) {
  const say = useSay();
  const reviewNumber = useHome().data?.host.mapReviewNumber;
  const onTiles = view === 'geo' && attribution !== undefined;
  return (
    <Txt as="caption" tone="text-3" className={cx(classes.said, onTiles && classes.onTiles)}>
      {view === 'line'
        ? say('线路示意，非地理位置；弧线为合作项数')
        : mapCaption(say, { attribution, reviewNumber, unplaced })}
    </Txt>
  );
}
