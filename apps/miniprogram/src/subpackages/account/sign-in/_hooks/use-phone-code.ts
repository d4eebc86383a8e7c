import type { ApiError } from '@market/api-client';
import { useEffect, useState } from 'react';
import { toApiError } from '@/state/api-error';
import { api } from '@/state/client';

const SECOND_MS = 1000;

interface PhoneCode {
  sent: boolean;
  /** Seconds until the server takes the next request. */
  waitS: number;
  error: ApiError | undefined;
  ask: (phone: string) => Promise<void>;
}

export function usePhoneCode(): PhoneCode {
  const [sent, setSent] = useState(false);
  const [waitS, setWaitS] = useState(0);
  const [error, setError] = useState<ApiError>();
  useEffect(() => {
    if (waitS === 0) return undefined;
    const timer = setTimeout(() => setWaitS(waitS - 1), SECOND_MS);
    return () => clearTimeout(timer);
  }, [waitS]);

  const ask = async (phone: string): Promise<void> => {
    setError(undefined);
    try {
      const { retryAfterS } = await api('POST /auth/phone-code', { body: { phone } });
      setSent(true);
      setWaitS(retryAfterS);
    } catch (failure) {
      setError(toApiError(failure));
    }
  };
  return { sent, waitS, error, ask };
}
