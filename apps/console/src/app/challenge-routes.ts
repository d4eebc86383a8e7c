import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { texts } from '../platform/search';
import { page } from './doors';

const challenges = createRoute({
  getParentRoute: () => page,
  path: '/challenges',
  validateSearch: texts('view', 'region', 'kind', 'state', 'field', 'overdue', 'sort', 'q'),
  component: lazyRouteComponent(() => import('../features/challenge/queue-page'), 'QueuePage'),
});
const brokerRequests = createRoute({
  getParentRoute: () => page,
  path: '/broker-requests',
  validateSearch: texts('stage'),
  component: lazyRouteComponent(() => import('../features/challenge/broker-requests-page'), 'BrokerRequestsPage'),
});
const brokerRequest = createRoute({
  getParentRoute: () => page,
  path: '/broker-requests/$id',
  component: lazyRouteComponent(() => import('../features/challenge/broker-request-page'), 'BrokerRequestPage'),
});
const challenge = createRoute({
  getParentRoute: () => page,
  path: '/challenges/$id',
  component: lazyRouteComponent(() => import('../features/challenge/challenge-page'), 'ChallengePage'),
});
const judging = createRoute({
  getParentRoute: () => page,
  path: '/challenges/$id/judging',
  component: lazyRouteComponent(() => import('../features/judging/judging-page'), 'JudgingPage'),
});
const seats = createRoute({
  getParentRoute: () => page,
  path: '/seats',
  component: lazyRouteComponent(() => import('../features/judging/seats-page'), 'SeatsPage'),
});
const seat = createRoute({
  getParentRoute: () => page,
  path: '/seats/$id',
  component: lazyRouteComponent(() => import('../features/judging/seat-page'), 'SeatPage'),
});
const objections = createRoute({
  getParentRoute: () => page,
  path: '/objections',
  validateSearch: texts('stage'),
  component: lazyRouteComponent(() => import('../features/objection/objections-page'), 'ObjectionsPage'),
});
const objection = createRoute({
  getParentRoute: () => page,
  path: '/objections/$id',
  component: lazyRouteComponent(() => import('../features/objection/objection-page'), 'ObjectionPage'),
});
const agreements = createRoute({
  getParentRoute: () => page,
  path: '/agreements',
  validateSearch: texts('state'),
  component: lazyRouteComponent(() => import('../features/agreement/agreements-page'), 'AgreementsPage'),
});
const agreement = createRoute({
  getParentRoute: () => page,
  path: '/agreements/$id',
  component: lazyRouteComponent(() => import('../features/agreement/agreement-page'), 'AgreementPage'),
});
const contests = createRoute({
  getParentRoute: () => page,
  path: '/contests',
  component: lazyRouteComponent(() => import('../features/contest/contests-page'), 'ContestsPage'),
});
const contest = createRoute({
  getParentRoute: () => page,
  path: '/contests/$id',
  component: lazyRouteComponent(() => import('../features/contest/contest-page'), 'ContestPage'),
});
const evidence = createRoute({
  getParentRoute: () => page,
  path: '/evidence',
  component: lazyRouteComponent(() => import('../features/evidence/evidence-page'), 'EvidencePage'),
});

/** 榜单: drafts to advise on, vetting, judging, objections, agreements, evidence. */
export const challengeRoutes = [
  challenges,
  brokerRequests,
  brokerRequest,
  challenge,
  judging,
  seats,
  seat,
  objections,
  objection,
  agreements,
  agreement,
  contests,
  contest,
  evidence,
] as const;
