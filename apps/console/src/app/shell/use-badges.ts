import { useQuery } from '@tanstack/react-query';
import type { TodoKind } from '@market/contract/statistics';
import { read } from '../../platform/query';
import { useActor } from '../../platform/session';
import { findPage, mayOpen, type Page } from '../pages';

const EVERY_MS = 60_000;

const pages: Partial<Record<TodoKind, Page['path']>> = {
  vetting: '/challenges',
  internalRequest: '/requests',
};

/** What waits behind an entry of the menu: for a verifier what is to verify, for the others what came back or is due. */
export function useBadges(): Partial<Record<Page['path'], number>> {
  const actor = useActor();
  const looking = (path: Page['path']) => {
    const page = findPage(path);
    const enabled = page !== undefined && mayOpen(actor, page);
    return { enabled, staleTime: EVERY_MS / 2, refetchInterval: EVERY_MS };
  };
  const records = useQuery({ ...read('GET /staff/records/counts', { query: {} }), ...looking('/verification') });
  const bookings = useQuery({ ...read('GET /staff/bookings', { query: { limit: 1 } }), ...looking('/services') });
  const inquiries = useQuery({ ...read('GET /staff/inquiries', { query: { limit: 1 } }), ...looking('/services') });
  const feedback = useQuery({ ...read('GET /staff/feedback', { query: { limit: 1 } }), ...looking('/services') });
  const corrections = useQuery({ ...read('GET /staff/corrections/counts', { query: {} }), ...looking('/corrections') });
  const approvals = useQuery({ ...read('GET /staff/approvals', { query: { limit: 100 } }), ...looking('/approvals') });
  const todos = useQuery({ ...read('GET /staff/statistics/todos', {}), ...looking('/overview') });
  const verifies = actor.roles.includes('verifier') || actor.roles.includes('districtAdmin');
  const waiting = records.data?.items.reduce(
    (sum, { pending, returned, due }) => sum + (verifies ? pending : returned + due),
    0,
  );
  const asked = (bookings.data?.total ?? 0) + (inquiries.data?.total ?? 0) + (feedback.data?.total ?? 0);
  const reported = corrections.data?.unanswered;
  const others = todos.data?.items.flatMap(({ kind, count }) => {
    const path = pages[kind];
    return path && count > 0 ? [[path, count] as const] : [];
  });
  return {
    ...Object.fromEntries(others ?? []),
    ...(waiting && { '/verification': waiting }),
    ...(reported && { '/corrections': reported }),
    ...(approvals.data?.items.length && { '/approvals': approvals.data.items.length }),
    ...(asked > 0 && { '/services': asked }),
  };
}
