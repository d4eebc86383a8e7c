import type { Destination } from './destination';

export const opensLinks = true;

export function openLink(url: string): Promise<void> {
  window.open(url, '_blank', 'noopener');
  return Promise.resolve();
}

/** Whether a button may say 进入: a mini-program opens nowhere but inside WeChat. */
export const opens = ({ url }: Destination): boolean => url !== null;

export const goTo = ({ url }: Destination): Promise<void> => (url === null ? Promise.resolve() : openLink(url));
