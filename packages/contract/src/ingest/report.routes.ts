import { idParams, staff, type RouteTable } from '../shared/index.js';
import { reportBatch, reportedBatch } from './report.schema.js';

const platforms = staff('cityPlatform');

/** 报送：the way in for a city's platform that holds a key. */
export const reportRoutes = {
  'POST /ingest/batches': {
    summary: '城市平台报送一批记录，每次最多 500 条；能用的交核验，其余留在批次里待本地科技局处理',
    access: platforms,
    body: reportBatch,
    maxBytes: 2 * 1024 * 1024,
    returns: reportedBatch,
    status: 202,
    audit: 'batch.report',
  },
  'GET /ingest/batches/{id}': {
    summary: '报送的一批现在怎样，每条的结果和问题',
    access: platforms,
    params: idParams,
    returns: reportedBatch,
  },
} as const satisfies RouteTable;
