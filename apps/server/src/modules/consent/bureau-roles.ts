import type { Role } from '@market/contract/shared';

/** Who is told what companies ask for: the people of the place's own bureau. */
export const bureauRoles: readonly Role[] = ['maintainer', 'verifier'];
