import Taro from '@tarojs/taro';
import { copyText } from './clipboard';
import type { Destination } from './destination';
import { open } from './navigation';

/** Buttons say 复制 instead of 进入. */
export const opensLinks = false;

/** A web page outside our own domains cannot open inside WeChat: its address is copied instead. */
export async function openLink(url: string): Promise<void> {
  await copyText(url);
}

/** Another mini-program, or a page of a domain that the operator has registered with WeChat. */
export const opens = ({ mode }: Destination): boolean => mode !== 'copyLink';

/** The reader may change their mind when WeChat asks: that is no failure. */
export async function goTo({ mode, url, appId, path }: Destination): Promise<void> {
  if (mode === 'miniProgram' && appId)
    await Taro.navigateToMiniProgram({ appId, ...(path && { path }) }).catch(() => undefined);
  else if (mode === 'webView' && url !== null) await open('web', { url });
  else if (url !== null) await openLink(url);
}
