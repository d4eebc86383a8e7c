import { Txt } from '@/ui/base/txt';
import { useHome } from '@/state/home';
import type { MapView } from '../_lib/choice';
import classes from './map-caption.module.scss';

export interface MapCaptionProps {
  view: MapView;
  /** How many of the chosen layers' records no map can show. */
  unplaced: number;
}

/** What kind of picture it is: 审图号 of the operator's map, while there is one. */
export function MapCaption({ view, unplaced }: MapCaptionProps) {
  const reviewNumber = useHome().data?.host.mapReviewNumber;
  const geo = [
    reviewNumber ? `审图号：${reviewNumber}` : '示意图',
    ...(unplaced > 0 ? [`另有 ${unplaced} 条没有坐标`] : []),
  ].join('；');
  return (
    <Txt as="caption" tone="text-3" className={classes.said}>
      {view === 'line' ? '线路示意，非地理位置；弧线为合作项数' : geo}
    </Txt>
  );
}
