import { useNavigate, useSearch } from '@tanstack/react-router';
import { beijingInstant, DAY_MS } from '@market/contract/shared';
import type { Request } from '../../platform/client';

export type AuditQuery = Omit<NonNullable<Request<'GET /staff/audit'>['query']>, 'limit' | 'cursor'>;
type Narrowing = Partial<Record<'action' | 'objectId' | 'from' | 'until', string | undefined>>;

const ULID = /^[0-9A-HJKMNP-TV-Z]{26}$/;
const isDay = (text: string | undefined): text is string => /^\d{4}-\d{2}-\d{2}$/.test(text ?? '');
const nextDay = (day: string): string =>
  new Date(new Date(beijingInstant(day, '00:00')).getTime() + DAY_MS).toISOString();

/** Days in the address are Beijing days; `until` includes its whole day. */
export function useAuditFilters() {
  const { action, objectId, from, until } = useSearch({ from: '/desk/page/audit' });
  const navigate = useNavigate({ from: '/audit' });
  const query: AuditQuery = {
    action,
    objectId: objectId && ULID.test(objectId) ? objectId : undefined,
    from: isDay(from) ? beijingInstant(from, '00:00') : undefined,
    until: isDay(until) ? nextDay(until) : undefined,
  };
  const narrow = (change: Narrowing) =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true });
  return { query, narrow, days: { from: isDay(from) ? from : undefined, until: isDay(until) ? until : undefined } };
}
