import type { StaffPortal } from '@market/contract/portal';

export const portalStates = ['inUse', 'unconfirmed', 'down', 'retired'] as const;
export type PortalState = (typeof portalStates)[number];
export const portalStateLabels: Record<PortalState, string> = {
  inUse: '在用',
  unconfirmed: '待确认',
  down: '链接异常',
  retired: '已停用',
};

export const inState =
  (state: PortalState) =>
  ({ retired, confirmed, link }: StaffPortal): boolean => {
    if (state === 'retired' || retired) return state === 'retired' && retired;
    if (state === 'unconfirmed') return !confirmed;
    return state === 'inUse' || link.state === 'down';
  };

/** The own place first, then along the belt line. */
export function sortedFor(own: string, order: readonly string[], rows: readonly StaffPortal[]): StaffPortal[] {
  const at = ({ regionCode }: StaffPortal): number => (regionCode === own ? -1 : order.indexOf(regionCode));
  return [...rows].sort((a, b) => at(a) - at(b));
}
