import type { ClaimKind } from '@market/contract/claim';
import { open } from '@/platform/navigation';
import { toast } from '@/platform/toast';
import { toApiError } from '@/state/api-error';
import { api } from '@/state/client';

/** Begins a claim, or goes on with the one that is not over yet. */
export async function beginClaim(kind: Exclude<ClaimKind, 'phone'>): Promise<void> {
  try {
    const { id } = await api('POST /my/claims', { body: { kind } });
    await open('claim', { id });
  } catch (failure) {
    toast(toApiError(failure).message);
  }
}
