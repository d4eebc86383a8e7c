import { toast } from './toast';

export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    toast('已复制');
  } catch {
    // Without a secure origin there is no clipboard: show the text so that it can be copied by hand.
    toast(text);
  }
}
