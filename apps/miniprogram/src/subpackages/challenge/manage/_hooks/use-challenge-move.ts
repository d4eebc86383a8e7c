import type { OwnChallenge } from '@market/contract/challenge';
import { useState } from 'react';
import { toast } from '@/platform/toast';
import { toApiError } from '@/state/api-error';

export interface ChallengeMove {
  busy: boolean;
  /** True when it went through. */
  move: (call: () => Promise<OwnChallenge>) => Promise<boolean>;
}

/** One move of the challenge at a time; what was refused is said, and what changed meanwhile is fetched. */
export function useChallengeMove(onMoved: (challenge: OwnChallenge) => void, onStale: () => void): ChallengeMove {
  const [busy, setBusy] = useState(false);
  const move = async (call: () => Promise<OwnChallenge>): Promise<boolean> => {
    setBusy(true);
    try {
      onMoved(await call());
      return true;
    } catch (error) {
      const { status, message } = toApiError(error);
      toast(message);
      if (status === 409 || status === 412) onStale();
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { busy, move };
}
