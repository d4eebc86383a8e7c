import { useEffect, useState } from 'react';

/** As long as --motion-base, the time an overlay takes to go. */
const LEAVING_MS = 200;

export type Presence = 'shown' | 'leaving' | 'gone';

/** Keeps what is being closed on the screen while it moves out. */
export function usePresence(open: boolean): Presence {
  const [presence, setPresence] = useState<Presence>(open ? 'shown' : 'gone');
  if (open && presence !== 'shown') setPresence('shown');
  if (!open && presence === 'shown') setPresence('leaving');
  useEffect(() => {
    if (presence !== 'leaving') return;
    const timer = setTimeout(() => setPresence('gone'), LEAVING_MS);
    return () => clearTimeout(timer);
  }, [presence]);
  return presence;
}
