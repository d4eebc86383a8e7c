import type { DataSource } from 'typeorm';
import { ChainHead } from '../../common/chain-head.entity.js';
import { AuditEntry } from '../../modules/audit/audit-entry.entity.js';
import { entities } from '../entities.js';

/** Empties every table but the audit trail, in one transaction. What was in it is gone. */
export async function resetDemo(dataSource: DataSource): Promise<void> {
  await dataSource.transaction(async (manager) => {
    for (const entity of entities)
      if (entity !== AuditEntry && entity !== ChainHead)
        await manager.createQueryBuilder().delete().from(entity).execute();
    await manager.delete(ChainHead, { id: 'evidence' });
  });
}
