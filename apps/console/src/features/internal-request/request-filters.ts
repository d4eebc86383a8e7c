import { internalRequestStates } from '@market/contract/internal-request';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { oneOf } from '../../platform/search';

const boxes = ['in', 'out', 'all'] as const;
export type Box = (typeof boxes)[number];

/** `ask` holds the form open: `new`, or the place it is meant for. */
export function useRequestFilters() {
  const { box, state, ask } = useSearch({ from: '/desk/page/requests' });
  const navigate = useNavigate({ from: '/requests' });
  const narrow = (change: Partial<Record<'box' | 'state' | 'ask', string | undefined>>) =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true });
  return { box: oneOf(boxes, box) ?? 'in', state: oneOf(internalRequestStates, state), ask, narrow };
}
