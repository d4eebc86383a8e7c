import { signedIn, type RouteTable } from '../shared/index.js';
import { directoryAnswer, directoryParams } from './directory.schema.js';

export const directoryRoutes = {
  'GET /directory/{creditCode}': {
    summary: '公开名录里的单位，用来预填单位资料',
    access: signedIn,
    params: directoryParams,
    returns: directoryAnswer,
  },
} as const satisfies RouteTable;
