import { copyText } from './clipboard';

/** The browser's own sharing; where there is none, the address is copied. */
export async function sharePage(title: string): Promise<void> {
  const url = window.location.href;
  if (!('share' in navigator)) return copyText(url);
  // The reader may change their mind: that is no failure.
  await navigator.share({ title, url }).catch(() => undefined);
}
