import { useQuery } from '@tanstack/react-query';
import { read } from '../../platform/query';
import { useActor } from '../../platform/session';
import { findPage, mayOpen, type Page } from '../pages';

const EVERY_MS = 60_000;

/** What waits behind an entry of the menu: for a verifier what is to verify, for the others what is due. */
export function useBadges(): Partial<Record<Page['path'], number>> {
  const actor = useActor();
  const desk = findPage('/verification');
  const { data } = useQuery({
    ...read('GET /staff/records/counts', { query: {} }),
    enabled: desk !== undefined && mayOpen(actor, desk),
    staleTime: EVERY_MS / 2,
    refetchInterval: EVERY_MS,
  });
  const verifies = actor.roles.includes('verifier') || actor.roles.includes('districtAdmin');
  const waiting = data?.items.reduce((sum, { pending, due }) => sum + (verifies ? pending : due), 0);
  return waiting ? { '/verification': waiting } : {};
}
