import { idParams, organizationWriter, type RouteTable } from '../shared/index.js';
import { askSuggestions, suggestions } from './suggestion.schema.js';

export const suggestionRoutes = {
  'POST /my/challenges/{id}/suggestions': {
    summary: '请模型就草稿提建议；没有配置模型的部署不提供',
    access: organizationWriter,
    params: idParams,
    body: askSuggestions,
    returns: suggestions,
    audit: 'challenge.askModel',
  },
} as const satisfies RouteTable;
