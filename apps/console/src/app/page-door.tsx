import { Outlet, useRouteContext } from '@tanstack/react-router';
import { NoAccessView } from './no-access-view';

export function PageDoor() {
  const { closed } = useRouteContext({ from: '/desk/page' });
  return closed ? <NoAccessView /> : <Outlet />;
}
