import { anyone, type RouteTable } from '../shared/index.js';
import {
  frequentQuery,
  frequentSearches,
  searchQuery,
  searchResult,
  suggestions,
  suggestQuery,
} from './search.schema.js';

export const searchRoutes = {
  'GET /search': {
    summary: '搜索：记录、榜单、城市一处找；按词、拼音、首字母、文号、单位名称',
    access: anyone,
    limit: 'search',
    query: searchQuery,
    returns: searchResult,
    maxAgeS: 5,
  },
  'GET /search/suggest': {
    summary: '边输入边给的建议',
    access: anyone,
    limit: 'search',
    query: suggestQuery,
    returns: suggestions,
    maxAgeS: 15,
  },
  'GET /search/frequent': {
    summary: '近 30 天常搜的词：一地的，或全部；只计次数，不记谁搜的',
    access: anyone,
    query: frequentQuery,
    returns: frequentSearches,
    maxAgeS: 60,
  },
} as const satisfies RouteTable;
