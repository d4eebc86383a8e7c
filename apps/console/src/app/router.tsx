import { createRouter } from '@tanstack/react-router';
import { meQuery } from '../platform/session';
import { parseSearch, stringifySearch } from '../platform/search';
import { CrashView } from './crash-view';
import { createQueryClient } from './query-client';
import { routeTree } from './routes';

/** The session ended meanwhile: to the door, keeping the way back. Unsaved work may hold the page; then it stays. */
function leaveForSignIn(): void {
  const { location } = router.state;
  if (['/sign-in', '/invitation'].includes(location.pathname)) return;
  void router.navigate({ to: '/sign-in', search: { from: location.href } }).then(() => {
    if (router.state.location.pathname === '/sign-in') queryClient.clear();
  });
}

export const queryClient = createQueryClient(meQuery.queryKey[0], leaveForSignIn);

export const router = createRouter({
  routeTree,
  basepath: '/console',
  context: { queryClient },
  parseSearch,
  stringifySearch,
  defaultPreload: 'intent',
  defaultErrorComponent: CrashView,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
