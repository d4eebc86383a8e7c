import { Injectable } from '@nestjs/common';
import { portalTopics, type PortalView } from '@market/contract/portal';
import { PortalRepository } from './portal.repository.js';
import { portalView } from './portal.view.js';

/** What everybody may know of the portals, of one place or of all; those that lead somewhere first, then by topic. */
@Injectable()
export class PortalReads {
  constructor(private readonly portals: PortalRepository) {}

  async list(regionCode?: string): Promise<PortalView[]> {
    const rows = await this.portals.list({ regionCode });
    const byUse = (a: PortalView, b: PortalView): number =>
      Number(b.confirmed) - Number(a.confirmed) || portalTopics.indexOf(a.topic) - portalTopics.indexOf(b.topic);
    return rows.map(portalView).sort(byUse);
  }
}
