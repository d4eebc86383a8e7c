import type { Role } from '@market/contract/shared';

/** Who of a bureau advises on drafts. */
export const brokers: readonly Role[] = ['broker', 'vetter'];
