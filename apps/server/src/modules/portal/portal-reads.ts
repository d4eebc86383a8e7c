import { Injectable } from '@nestjs/common';
import { portalTopics, type PortalView } from '@market/contract/portal';
import { PortalRepository } from './portal.repository.js';
import { portalView } from './portal.view.js';

/** What everybody may know of the portals, of one place or of all. */
@Injectable()
export class PortalReads {
  constructor(private readonly portals: PortalRepository) {}

  async list(regionCode?: string): Promise<PortalView[]> {
    const rows = await this.portals.list({ regionCode });
    const byTopic = (a: PortalView, b: PortalView): number =>
      portalTopics.indexOf(a.topic) - portalTopics.indexOf(b.topic);
    return rows.map(portalView).sort(byTopic);
  }
}
