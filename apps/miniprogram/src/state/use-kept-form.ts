import { useState } from 'react';
import { storage } from '@/platform/storage';
import { draftName } from './kept-drafts';
import { useSession } from './session';

export interface KeptForm<T> {
  value: T;
  change: (value: T) => void;
  /** Something is kept that was typed here or on an earlier visit. */
  kept: boolean;
  /** Back to the start: it was sent, or given up. */
  forget: () => void;
}

/** A form the server keeps no draft of: what is typed stays on this device until it is sent, with or without a network. */
export function useKeptForm<T>(key: string, start: T): KeptForm<T> {
  const accountId = useSession((state) => state.actor?.accountId ?? '');
  const [name] = useState(() => draftName(accountId, key));
  const [typed, setTyped] = useState(() => storage.get<T>(name));
  return {
    value: typed ?? start,
    change: (value) => {
      storage.set(name, value);
      setTyped(value);
    },
    kept: typed !== undefined,
    forget: () => {
      storage.remove(name);
      setTyped(undefined);
    },
  };
}
