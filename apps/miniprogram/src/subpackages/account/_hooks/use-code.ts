import type { ApiError } from '@market/api-client';
import { useEffect, useState } from 'react';
import { toApiError } from '@/state/api-error';

const SECOND_MS = 1000;

interface AskedCode {
  sent: boolean;
  /** Seconds until the server takes the next request. */
  waitS: number;
  error: ApiError | undefined;
  ask: (send: () => Promise<{ retryAfterS: number }>) => Promise<void>;
}

/** A code sent to a phone or a mailbox, and the wait until another may be asked for. */
export function useCode(): AskedCode {
  const [sent, setSent] = useState(false);
  const [waitS, setWaitS] = useState(0);
  const [error, setError] = useState<ApiError>();
  useEffect(() => {
    if (waitS === 0) return undefined;
    const timer = setTimeout(() => setWaitS(waitS - 1), SECOND_MS);
    return () => clearTimeout(timer);
  }, [waitS]);

  const ask: AskedCode['ask'] = async (send) => {
    setError(undefined);
    try {
      const { retryAfterS } = await send();
      setSent(true);
      setWaitS(retryAfterS);
    } catch (failure) {
      setError(toApiError(failure));
    }
  };
  return { sent, waitS, error, ask };
}
