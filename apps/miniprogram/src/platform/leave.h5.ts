import type { Destination } from './destination';

export const opensLinks = true;

/** Pages of the web alone: what else an address can be, a script among it, is not followed. */
export function openLink(url: string): Promise<void> {
  if (/^https?:\/\//i.test(url)) window.open(url, '_blank', 'noopener');
  return Promise.resolve();
}

/** Whether a button may say 进入: a mini-program opens nowhere but inside WeChat. */
export const opens = ({ mode, url }: Destination): boolean => mode !== 'miniProgram' && url !== null;

export const goTo = ({ url }: Destination): Promise<void> => (url === null ? Promise.resolve() : openLink(url));
