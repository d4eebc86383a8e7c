import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { texts } from '../platform/search';
import { challengeRoutes } from './challenge-routes';
import { managementRoutes } from './management-routes';
import { desk, home, invitation, ownAccount, page, root, signIn } from './doors';

const overview = createRoute({
  getParentRoute: () => page,
  path: '/overview',
  component: lazyRouteComponent(() => import('../features/overview/overview-page'), 'OverviewPage'),
});
const health = createRoute({
  getParentRoute: () => page,
  path: '/overview/health',
  validateSearch: texts('dimension', 'region', 'type'),
  component: lazyRouteComponent(() => import('../features/overview/health-page'), 'HealthPage'),
});
const map = createRoute({
  getParentRoute: () => page,
  path: '/map',
  validateSearch: texts('layers', 'lens', 'region', 'at'),
  component: lazyRouteComponent(() => import('../features/map/map-page'), 'MapPage'),
});
const bureaus = createRoute({
  getParentRoute: () => page,
  path: '/bureaus',
  component: lazyRouteComponent(() => import('../features/bureau/directory-page'), 'DirectoryPage'),
});
const requests = createRoute({
  getParentRoute: () => page,
  path: '/requests',
  validateSearch: texts('box', 'state', 'ask'),
  component: lazyRouteComponent(() => import('../features/internal-request/requests-page'), 'RequestsPage'),
});
const request = createRoute({
  getParentRoute: () => page,
  path: '/requests/$id',
  component: lazyRouteComponent(() => import('../features/internal-request/request-page'), 'RequestPage'),
});
const records = createRoute({
  getParentRoute: () => page,
  path: '/records',
  validateSearch: texts('type', 'region', 'state', 'due', 'round', 'q', 'sort'),
  component: lazyRouteComponent(() => import('../features/record/table-page'), 'TablePage'),
});
const newRecord = createRoute({
  getParentRoute: () => page,
  path: '/records/new/$type',
  component: lazyRouteComponent(() => import('../features/record/new-record-page'), 'NewRecordPage'),
});
const record = createRoute({
  getParentRoute: () => page,
  path: '/records/$id',
  component: lazyRouteComponent(() => import('../features/record/record-page'), 'RecordPage'),
});
const editRecord = createRoute({
  getParentRoute: () => page,
  path: '/records/$id/edit',
  validateSearch: texts('correction'),
  component: lazyRouteComponent(() => import('../features/record/edit-record-page'), 'EditRecordPage'),
});
const batches = createRoute({
  getParentRoute: () => page,
  path: '/import',
  validateSearch: texts('type', 'region', 'state'),
  component: lazyRouteComponent(() => import('../features/ingest/batches-page'), 'BatchesPage'),
});
const newBatch = createRoute({
  getParentRoute: () => page,
  path: '/import/new',
  component: lazyRouteComponent(() => import('../features/ingest/upload-page'), 'UploadPage'),
});
const batch = createRoute({
  getParentRoute: () => page,
  path: '/import/$id',
  validateSearch: texts('step', 'action', 'row'),
  component: lazyRouteComponent(() => import('../features/ingest/batch-page'), 'BatchPage'),
});
const feeds = createRoute({
  getParentRoute: () => page,
  path: '/feeds',
  component: lazyRouteComponent(() => import('../features/feed/feeds-page'), 'FeedsPage'),
});
const verification = createRoute({
  getParentRoute: () => page,
  path: '/verification',
  validateSearch: texts('id', 'tab', 'type', 'region', 'kind', 'round', 'batch'),
  component: lazyRouteComponent(() => import('../features/record/verification-page'), 'VerificationPage'),
});
const lists = createRoute({
  getParentRoute: () => page,
  path: '/lists',
  validateSearch: texts('list', 'lens', 'region', 'partner', 'kind', 'q'),
  component: lazyRouteComponent(() => import('../features/lists/lists-page'), 'ListsPage'),
});
const portals = createRoute({
  getParentRoute: () => page,
  path: '/portals',
  validateSearch: texts('region', 'state'),
  component: lazyRouteComponent(() => import('../features/portal/portals-page'), 'PortalsPage'),
});
const portal = createRoute({
  getParentRoute: () => page,
  path: '/portals/$id',
  validateSearch: texts('region', 'state'),
  component: lazyRouteComponent(() => import('../features/portal/portals-page'), 'PortalsPage'),
});
const corrections = createRoute({
  getParentRoute: () => page,
  path: '/corrections',
  validateSearch: texts('view', 'region', 'type', 'q'),
  component: lazyRouteComponent(() => import('../features/correction/corrections-page'), 'CorrectionsPage'),
});
const correction = createRoute({
  getParentRoute: () => page,
  path: '/corrections/$id',
  component: lazyRouteComponent(() => import('../features/correction/correction-page'), 'CorrectionPage'),
});
const services = createRoute({
  getParentRoute: () => page,
  path: '/services',
  validateSearch: texts('tab', 'stage', 'kind', 'region', 'q'),
  component: lazyRouteComponent(() => import('../features/services/services-page'), 'ServicesPage'),
});
const booking = createRoute({
  getParentRoute: () => page,
  path: '/services/bookings/$id',
  component: lazyRouteComponent(() => import('../features/services/booking-page'), 'BookingPage'),
});
const inquiry = createRoute({
  getParentRoute: () => page,
  path: '/services/inquiries/$id',
  component: lazyRouteComponent(() => import('../features/services/inquiry-page'), 'InquiryPage'),
});
const feedback = createRoute({
  getParentRoute: () => page,
  path: '/services/feedback/$id',
  component: lazyRouteComponent(() => import('../features/services/feedback-page'), 'FeedbackPage'),
});
const event = createRoute({
  getParentRoute: () => page,
  path: '/services/events/$id',
  validateSearch: texts('state', 'q'),
  component: lazyRouteComponent(() => import('../features/services/event-page'), 'EventPage'),
});
const claims = createRoute({
  getParentRoute: () => page,
  path: '/claims',
  validateSearch: texts('stage', 'kind'),
  component: lazyRouteComponent(() => import('../features/claim/claims-page'), 'ClaimsPage'),
});
const claim = createRoute({
  getParentRoute: () => page,
  path: '/claims/$id',
  component: lazyRouteComponent(() => import('../features/claim/claim-page'), 'ClaimPage'),
});
const rounds = createRoute({
  getParentRoute: () => page,
  path: '/rounds',
  validateSearch: texts('state'),
  component: lazyRouteComponent(() => import('../features/verification/rounds-page'), 'RoundsPage'),
});
const round = createRoute({
  getParentRoute: () => page,
  path: '/rounds/$id',
  component: lazyRouteComponent(() => import('../features/verification/round-page'), 'RoundPage'),
});

export const routeTree = root.addChildren([
  signIn,
  invitation,
  desk.addChildren([
    home,
    ownAccount,
    page.addChildren([
      overview,
      health,
      map,
      bureaus,
      requests,
      request,
      ...challengeRoutes,
      records,
      newRecord,
      record,
      editRecord,
      batches,
      newBatch,
      batch,
      feeds,
      verification,
      claims,
      claim,
      rounds,
      round,
      lists,
      portals,
      portal,
      corrections,
      correction,
      services,
      booking,
      inquiry,
      feedback,
      event,
      ...managementRoutes,
    ]),
  ]),
]);
