import { useHome } from '@/state/home';
import type { MapView } from '../_lib/choice';

export interface MapCaptionProps {
  view: MapView;
  /** How many of the chosen layers' records no map can show. */
  unplaced: number;
}

/** What kind of picture it is: 审图号 of the operator's map, while there is one. */
export function MapCaption({ view, unplaced }: MapCaptionProps) {
  const reviewNumber = useHome().data?.host.mapReviewNumber;
  if (view === 'line') return <>线路示意，非地理位置；弧线粗细为合作项数</>;
  const kind = reviewNumber ? `审图号：${reviewNumber}` : '示意图，不作界线依据';
  return <>{unplaced > 0 ? `${kind}；另有 ${unplaced} 条没有坐标` : kind}</>;
}
