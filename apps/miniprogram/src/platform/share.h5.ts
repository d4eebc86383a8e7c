import { copyText } from './clipboard';

/** The browser's own sharing; where there is none, the address is copied. `path` when it is not the page as it was opened. */
export async function sharePage(title: string, path?: string): Promise<void> {
  const url = path === undefined ? window.location.href : window.location.origin + path;
  if (!('share' in navigator)) return copyText(url);
  // The reader may change their mind: that is no failure.
  await navigator.share({ title, url }).catch(() => undefined);
}
