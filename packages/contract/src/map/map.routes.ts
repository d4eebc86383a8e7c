import { recordCard } from '../record/record.schema.js';
import { anyone, pageOf, type RouteTable } from '../shared/index.js';
import { clusterQuery, mapClusters, mapFigures, mapRecordQuery } from './map.schema.js';

export const mapRoutes = {
  'GET /map/clusters': {
    summary: '一图：所看范围内的点与聚合',
    access: anyone,
    query: clusterQuery,
    returns: mapClusters,
    maxAgeS: 15,
  },
  'GET /map/records': {
    summary: '一图：所看范围内的记录，逐条',
    access: anyone,
    query: mapRecordQuery,
    returns: pageOf(recordCard),
    maxAgeS: 15,
  },
  'GET /map/figures': {
    summary: '一图：各地各图层的过去、进行、未来，与各地之间的合作项数',
    access: anyone,
    returns: mapFigures,
    maxAgeS: 15,
  },
} as const satisfies RouteTable;
