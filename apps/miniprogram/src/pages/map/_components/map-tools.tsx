import { View } from '@tarojs/components';
import { ViewSwitch, type MapView } from './view-switch';
import classes from './map-tools.module.scss';

export interface MapToolsProps {
  view: MapView;
  onView: (view: MapView) => void;
  /** 审图号 of the operator's map; null while there is none. */
  reviewNumber: string | null;
}

/** Over the map: what kind of picture it is, and the other one. */
export const MapTools = ({ view, onView, reviewNumber }: MapToolsProps) => (
  <View className={classes.tools}>
    <View className={classes.said}>
      {view === 'line' ? '线路示意，非地理位置' : reviewNumber ? `审图号：${reviewNumber}` : '示意图，不作界线依据'}
    </View>
    <ViewSwitch value={view} onChange={onView} />
  </View>
);
