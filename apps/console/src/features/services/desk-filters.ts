import { bookingStages } from '@market/contract/booking';
import { feedbackKinds } from '@market/contract/feedback';
import { inquiryKinds, inquiryStages } from '@market/contract/inquiry';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { oneOf } from '../../platform/search';

export const deskTabs = ['bookings', 'events', 'inquiries', 'feedback', 'openings'] as const;
export type DeskTab = (typeof deskTabs)[number];
type Key = 'tab' | 'stage' | 'kind' | 'region' | 'q';

/** What the desk shows, kept in the address so that it can be sent to a colleague. */
export function useDeskFilters() {
  const search = useSearch({ from: '/desk/page/services' });
  const navigate = useNavigate({ from: '/services' });
  const { stage, region, q } = search;
  return {
    tab: oneOf(deskTabs, search.tab) ?? 'bookings',
    region,
    q,
    kind: oneOf(inquiryKinds, search.kind),
    feedbackKind: oneOf(feedbackKinds, search.kind),
    bookingStage: oneOf(bookingStages, stage) ?? 'waiting',
    inquiryStage: oneOf(inquiryStages, stage) ?? 'waiting',
    when: oneOf(['coming', 'over'] as const, stage) ?? 'coming',
    narrow: (change: Partial<Record<Key, string | undefined>>) =>
      void navigate({ search: (before) => ({ ...before, ...change }), replace: true }),
    open: (tab: DeskTab) => void navigate({ search: ({ region: kept }) => ({ tab, region: kept }), replace: true }),
  };
}
