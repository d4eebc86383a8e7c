import type { OwnChallenge } from '@market/contract/challenge';
import { useEffect, useReducer } from 'react';
import { clock } from '@/platform/clock';
import { isAccepting } from '@/ui/market/challenge-state-tag';

const ASK_AGAIN_MS = 3000;
/** Timers hold no more than 31 bits. */
const LONGEST_WAIT_MS = 2 ** 31 - 1;

/**
 * True between the deadline and the server's own step of closing, seconds later: looks at the clock when the deadline
 * passes, and asks again until the challenge is closed.
 */
export function useClosing(challenge: OwnChallenge | undefined, loading: boolean, reload: () => void): boolean {
  const [looked, look] = useReducer((count: number) => count + 1, 0);
  const deadline = challenge?.state === 'published' ? challenge.bidDeadline : null;
  const closing = challenge !== undefined && deadline !== null && !isAccepting({ ...challenge, now: clock.now() });
  useEffect(() => {
    if (deadline === null || (closing && loading)) return;
    const timer = closing
      ? setTimeout(reload, ASK_AGAIN_MS)
      : setTimeout(look, Math.min(Math.max(Date.parse(deadline) - clock.now().getTime(), 0), LONGEST_WAIT_MS));
    return () => clearTimeout(timer);
  }, [deadline, closing, loading, looked, reload]);
  return closing;
}
