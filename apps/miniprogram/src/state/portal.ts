import type { jumpKinds } from '@market/contract/portal';
import { api } from './client';

/** Counted, without who; a count that is lost is no matter to whoever wants to go. */
export function countJump(id: string, kind: (typeof jumpKinds)[number]): void {
  api('POST /portals/{id}/jumps', { params: { id }, body: { kind } }).catch(() => undefined);
}
