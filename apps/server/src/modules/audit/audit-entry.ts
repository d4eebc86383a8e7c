import type { AuditObject, PlatformAction } from '@market/contract/audit';
import { routes } from '@market/contract/routes';
import { maskName, standingInFor, type ErrorCode, type Route } from '@market/contract/shared';
import type { Caller } from '../../common/caller.js';
import { newId } from '../../common/ids.js';
import { AuditEntry } from './audit-entry.entity.js';

/** The row that says who did what to which object, and with what result. */
export function auditEntryOf(
  caller: Caller,
  object: { type: AuditObject; id: string | null; reason?: string | null },
  result: AuditEntry['result'],
  code: ErrorCode | null,
  now: Date,
): AuditEntry {
  const route: Route = routes[caller.operation];
  return Object.assign(new AuditEntry(), {
    id: newId(),
    at: now,
    actorId: caller.actor?.accountId ?? null,
    actorName: caller.actor ? nameOf(caller.actor) : '访客',
    actorRole: caller.actor ? roleOf(caller.actor) : '',
    onBehalfOf: (caller.actor && standingInFor(caller.actor, route.access)?.displayName) ?? null,
    regionCode: caller.actor?.regionCode ?? caller.actor?.organization?.regionCode ?? null,
    ip: caller.ip,
    action: route.audit ?? caller.operation,
    objectType: object.type,
    objectId: object.id,
    result,
    code,
    reason: object.reason ?? null,
    requestId: caller.requestId,
    seq: null,
    hash: null,
  });
}

/** What the platform does by itself, on no caller's request: a job's own row. */
export const platformEntry = (
  action: PlatformAction,
  object: { type: AuditObject; id: string },
  now: Date,
): AuditEntry =>
  Object.assign(new AuditEntry(), {
    id: newId(),
    at: now,
    actorId: null,
    actorName: '平台',
    actorRole: 'platform',
    onBehalfOf: null,
    regionCode: null,
    ip: '',
    action,
    objectType: object.type,
    objectId: object.id,
    result: 'done',
    code: null,
    reason: null,
    requestId: '',
    seq: null,
    hash: null,
  } satisfies AuditEntry);

/** What was done because another person agreed, in the name of who asked for it. */
export const agreedEntry = (
  action: string,
  asked: { askedBy: string; askedByName: string; askedByRole: string; regionCode: string | null; reason: string },
  object: { type: AuditObject; id: string },
  requestId: string,
  now: Date,
): AuditEntry =>
  Object.assign(new AuditEntry(), {
    id: newId(),
    at: now,
    actorId: asked.askedBy,
    actorName: asked.askedByName,
    actorRole: asked.askedByRole,
    onBehalfOf: null,
    regionCode: asked.regionCode,
    ip: '',
    action,
    objectType: object.type,
    objectId: object.id,
    result: 'done',
    code: null,
    reason: asked.reason,
    requestId,
    seq: null,
    hash: null,
  } satisfies AuditEntry);

/** Staff act under their name; of everybody else the trail, which nothing is ever taken from, keeps a masked one. */
const nameOf = ({ roles, displayName }: NonNullable<Caller['actor']>): string =>
  roles.length > 0 ? displayName : maskName(displayName);

const roleOf = ({ roles, organization }: NonNullable<Caller['actor']>): string =>
  roles.length > 0 ? roles.join(',') : organization ? `organization:${organization.seat}` : 'person';
