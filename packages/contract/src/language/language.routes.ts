import * as z from 'zod/mini';
import { anyone, languages, type RouteTable } from '../shared/index.js';

export const languageRoutes = {
  'GET /words/{language}': {
    summary: '公开页面的文字，以中文为键；中文没有另外的说法',
    access: anyone,
    params: z.strictObject({ language: z.enum(languages) }),
    returns: z.object({ words: z.record(z.string(), z.string()) }),
    maxAgeS: 300,
  },
} as const satisfies RouteTable;
