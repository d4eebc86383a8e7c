import { sayNow } from '@/ui/language';
import { toast } from './toast';

export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    toast(sayNow('已复制'));
  } catch {
    // Without a secure origin there is no clipboard: show the text so that it can be copied by hand.
    toast(text);
  }
}
