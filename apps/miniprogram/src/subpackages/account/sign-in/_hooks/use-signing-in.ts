import type { ApiError } from '@market/api-client';
import { useState } from 'react';
import { back } from '@/platform/navigation';
import { toApiError } from '@/state/api-error';

interface SigningIn {
  busy: boolean;
  error: ApiError | undefined;
  /** Runs one way of signing in; it answers whether somebody is signed in now. */
  signIn: (way: () => Promise<boolean>) => Promise<void>;
}

/** Back to where the reader came from as soon as somebody is signed in. */
export function useSigningIn(): SigningIn {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<ApiError>();
  const signIn = async (way: () => Promise<boolean>): Promise<void> => {
    setBusy(true);
    setError(undefined);
    try {
      if (await way()) await back();
    } catch (failure) {
      setError(toApiError(failure));
    } finally {
      setBusy(false);
    }
  };
  return { busy, error, signIn };
}
