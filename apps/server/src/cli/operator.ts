import type { DataSource } from 'typeorm';
import type { Operation } from '@market/contract/routes';
import type { Actor } from '@market/contract/shared';
import type { Caller } from '../common/caller.js';
import { newId } from '../common/ids.js';
import { isolationLevel } from '../database/engine.js';
import type { AuditEntry } from '../modules/audit/audit-entry.entity.js';
import type { AuditTrail } from '../modules/audit/audit-trail.js';

/** Whoever sits at the machine: 命令行 in the audit trail, with the rights of the system admin. */
const actor: Actor = {
  accountId: 'command-line',
  displayName: '命令行',
  roles: ['systemAdmin'],
  regionCode: null,
  organization: null,
};
const ip = 'local';

export const operator = (operation: Operation): Caller & { actor: Actor } => ({
  actor,
  sessionId: null,
  byCookie: false,
  ip,
  userAgent: '',
  requestId: newId(),
  operation,
  idempotencyKey: null,
  requestDigest: '',
});

/** For what is no operation of the API, such as a migration. */
export async function leaveAuditRow(dataSource: DataSource, trail: AuditTrail, action: string): Promise<void> {
  const entry: AuditEntry = {
    id: newId(),
    at: new Date(),
    actorId: actor.accountId,
    actorName: actor.displayName,
    actorRole: actor.roles.join(','),
    onBehalfOf: null,
    regionCode: null,
    ip,
    action,
    objectType: 'database',
    objectId: null,
    result: 'done',
    code: null,
    reason: null,
    requestId: newId(),
    seq: null,
    hash: null,
  };
  await dataSource.transaction(isolationLevel(dataSource), (manager) => trail.append(manager, [entry]));
}
