import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { texts } from '../platform/search';
import { page } from './doors';

const accounts = createRoute({
  getParentRoute: () => page,
  path: '/accounts',
  validateSearch: texts('tab', 'region', 'q', 'state'),
  component: lazyRouteComponent(() => import('../features/account/accounts-page'), 'AccountsPage'),
});
const approvals = createRoute({
  getParentRoute: () => page,
  path: '/approvals',
  validateSearch: texts('box'),
  component: lazyRouteComponent(() => import('../features/approval/approvals-page'), 'ApprovalsPage'),
});
const networks = createRoute({
  getParentRoute: () => page,
  path: '/networks',
  component: lazyRouteComponent(() => import('../features/network/networks-page'), 'NetworksPage'),
});
const textReviews = createRoute({
  getParentRoute: () => page,
  path: '/text-reviews',
  validateSearch: texts('state'),
  component: lazyRouteComponent(() => import('../features/text-review/text-reviews-page'), 'TextReviewsPage'),
});
const dispatches = createRoute({
  getParentRoute: () => page,
  path: '/dispatches',
  validateSearch: texts('state', 'channel'),
  component: lazyRouteComponent(() => import('../features/dispatch/dispatches-page'), 'DispatchesPage'),
});
const substitutes = createRoute({
  getParentRoute: () => page,
  path: '/substitutes',
  component: lazyRouteComponent(() => import('../features/substitute/substitutes-page'), 'SubstitutesPage'),
});
const access = createRoute({
  getParentRoute: () => page,
  path: '/access',
  validateSearch: texts('caller', 'q'),
  component: lazyRouteComponent(() => import('../features/access/access-page'), 'AccessPage'),
});
const audit = createRoute({
  getParentRoute: () => page,
  path: '/audit',
  validateSearch: texts('action', 'q', 'region', 'result', 'from', 'until'),
  component: lazyRouteComponent(() => import('../features/audit/audit-page'), 'AuditPage'),
});

export const managementRoutes = [
  accounts,
  approvals,
  networks,
  textReviews,
  dispatches,
  substitutes,
  access,
  audit,
] as const;
