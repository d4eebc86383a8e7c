import type { PortalProbe as ProbeView, PortalView, StaffPortal } from '@market/contract/portal';
import { flagFrom, iso, isoInstant } from '../../database/engine.js';
import type { PortalProbe } from './portal-probe.entity.js';
import type { Portal } from './portal.entity.js';

const wholePortal = (portal: Portal): PortalView => {
  const { id, regionCode, topic, name, mode, url, appId, path, confirmedAt } = portal;
  const { linkState: state, checkedAt, linkSince } = portal;
  const link = { state, checkedAt: iso(checkedAt), since: iso(linkSince) };
  return { id, regionCode, topic, name, mode, url, appId, path, confirmed: confirmedAt !== null, link };
};

/** What is not confirmed is named and no more. */
export function portalView(portal: Portal): PortalView {
  const whole = wholePortal(portal);
  if (whole.confirmed) return whole;
  const link = { state: 'unchecked', checkedAt: null, since: null } as const;
  return { ...whole, url: null, appId: null, path: null, link };
}

export const staffPortal = (portal: Portal, jumps: number): StaffPortal => ({
  ...wholePortal(portal),
  source: portal.source,
  retired: flagFrom(portal.retired),
  version: portal.version,
  editedBy: portal.editedBy,
  editedByName: portal.editedByName,
  confirmedByName: portal.confirmedByName,
  confirmedAt: iso(portal.confirmedAt),
  problem: portal.problem,
  jumps,
});

export const probeView = ({ at, ok, status, tookMs, problem }: PortalProbe): ProbeView => ({
  at: isoInstant(at),
  ok: flagFrom(ok),
  status,
  tookMs,
  problem,
});
