import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { ApiError } from '../platform/client';
import { texts } from '../platform/search';
import { meQuery } from '../platform/session';
import { CrashView } from './crash-view';
import { NotFoundView } from './not-found-view';
import { findPage, firstPage, mayOpen, ownAccountPage } from './pages';

export const root = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  notFoundComponent: NotFoundView,
  errorComponent: CrashView,
});

export const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: texts('from'),
  component: lazyRouteComponent(() => import('./sign-in-door'), 'SignInDoor'),
});

/** Outside as well: the code of the link stands behind its #. */
export const invitation = createRoute({
  getParentRoute: () => root,
  path: '/invitation',
  component: lazyRouteComponent(() => import('./invitation-door'), 'InvitationDoor'),
});

/** Everything behind the door: nobody passes without a session, and the way back is kept. */
export const desk = createRoute({
  getParentRoute: () => root,
  id: 'desk',
  beforeLoad: async ({ context, location }) => {
    try {
      const actor = await context.queryClient.ensureQueryData(meQuery);
      // What is owed comes before everything else.
      if (actor.duty && location.pathname !== ownAccountPage.path) throw redirect({ to: ownAccountPage.path });
      return { actor };
    } catch (error) {
      if (!(error instanceof ApiError) || error.code !== 'unauthenticated') throw error;
      throw redirect({ to: '/sign-in', search: location.pathname === '/' ? {} : { from: location.href } });
    }
  },
  component: lazyRouteComponent(() => import('./shell/shell'), 'Shell'),
});

export const home = createRoute({
  getParentRoute: () => desk,
  path: '/',
  beforeLoad: ({ context }) => {
    const page = firstPage(context.actor);
    if (page) throw redirect({ to: page.path });
  },
  component: lazyRouteComponent(() => import('./no-access-view'), 'NoAccessView'),
});

export const ownAccount = createRoute({
  getParentRoute: () => desk,
  path: ownAccountPage.path,
  component: lazyRouteComponent(() => import('../features/account/own-account-page'), 'OwnAccountPage'),
});

/** Pages of the menu and below. What is closed to the actor says so instead of showing itself. */
export const page = createRoute({
  getParentRoute: () => desk,
  id: 'page',
  beforeLoad: ({ context, location }) => {
    const opened = findPage(location.pathname);
    return { closed: opened !== undefined && !mayOpen(context.actor, opened) };
  },
  component: lazyRouteComponent(() => import('./page-door'), 'PageDoor'),
});
