import type { ContactInput } from '@market/contract/consent';
import { useState } from 'react';
import { useSession } from '@/state/session';

/** A name somebody typed, not one the platform made up for a new account. */
const ownName = (displayName: string | undefined): string =>
  displayName === undefined || /^(微信用户|用户 \d{4})$/.test(displayName) ? '' : displayName;

/** Begins with who is signed in, and without consent. */
export function useContact() {
  const actor = useSession((state) => state.actor);
  const [contact, setContact] = useState<ContactInput>({
    name: ownName(actor?.displayName),
    phone: '',
    consent: false,
  });
  return {
    contact,
    phoneKnown: Boolean(actor?.phoneMasked),
    change: (part: Partial<ContactInput>) => setContact((before) => ({ ...before, ...part })),
  };
}
