import type { EntityManager } from 'typeorm';
import { Portal } from '../modules/portal/portal.entity.js';
import { readRegions } from '../modules/region/region-catalog.js';
import { isDuplicate } from './engine.js';

/** What config/regions knows of a place's platforms, where its bureau has entered none yet. The same ids on every node. */
export async function enterPortals(manager: EntityManager): Promise<void> {
  const now = new Date();
  for (const { code, portals } of readRegions()) {
    if (await manager.existsBy(Portal, { regionCode: code })) continue;
    for (const [i, { name, topic, mode, url, confirmed, source }] of portals.entries()) {
      const portal = Object.assign(new Portal(), {
        id: `${code}${i}`.padStart(26, '0'),
        regionCode: code,
        topic,
        name,
        mode,
        url,
        source: source ?? '',
        version: 1,
        confirmedAt: confirmed ? now : null,
        linkState: 'unchecked',
        failures: 0,
        createdAt: now,
      } satisfies Partial<Portal>);
      await manager.insert(Portal, portal).catch((error: unknown) => {
        if (!isDuplicate(error)) throw error;
      });
    }
  }
}
