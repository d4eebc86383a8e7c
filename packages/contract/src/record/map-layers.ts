/** 图层：what a reader of the map may choose to see. A record type names its own; challenges stand with the needs. */
export const mapLayers = [
  'carrier',
  'platform',
  'instrument',
  'institution',
  'enterprise',
  'need',
  'achievement',
  'talent',
  'event',
  'station',
] as const;
export type MapLayer = (typeof mapLayers)[number];
export const mapLayerLabels: Record<MapLayer, string> = {
  carrier: '载体',
  platform: '平台',
  instrument: '仪器',
  institution: '院所',
  enterprise: '企业',
  need: '需求',
  achievement: '成果',
  talent: '人才',
  event: '活动',
  station: '服务站',
};
