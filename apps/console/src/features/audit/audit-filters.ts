import { useNavigate, useSearch } from '@tanstack/react-router';
import { auditResults } from '@market/contract/audit';
import { addDays, beijingInstant } from '@market/contract/shared';
import type { Request } from '../../platform/client';

export type AuditQuery = Request<'GET /staff/audit/export/csv'>['query'];
type Narrowing = Partial<Record<'action' | 'q' | 'region' | 'result' | 'from' | 'until', string | undefined>>;

const isDay = (text: string | undefined): text is string => /^\d{4}-\d{2}-\d{2}$/.test(text ?? '');

/** Days in the address are Beijing days; `until` includes its whole day. */
export function useAuditFilters() {
  const { action, q, region, result, from, until } = useSearch({ from: '/desk/page/audit' });
  const navigate = useNavigate({ from: '/audit' });
  const query: AuditQuery = {
    action,
    q,
    region: /^\d{6}$/.test(region ?? '') ? region : undefined,
    result: auditResults.find((known) => known === result),
    from: isDay(from) ? beijingInstant(from, '00:00') : undefined,
    until: isDay(until) ? beijingInstant(addDays(until, 1), '00:00') : undefined,
  };
  const narrow = (change: Narrowing) =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true });
  return { query, narrow, days: { from: isDay(from) ? from : undefined, until: isDay(until) ? until : undefined } };
}
