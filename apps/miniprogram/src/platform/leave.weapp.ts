import { copyText } from './clipboard';

/** Buttons say 复制 instead of 进入. */
export const opensLinks = false;

/** A web page outside our own domains cannot open inside WeChat: its address is copied instead. */
export async function openLink(url: string): Promise<void> {
  await copyText(url);
}
