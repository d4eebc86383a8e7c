import { copyText } from './clipboard';

/** A web page outside our own domains cannot open inside WeChat: its address is copied instead. */
export async function openLink(url: string): Promise<void> {
  await copyText(url);
}
