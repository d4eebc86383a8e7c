export const opensLinks = true;

export function openLink(url: string): Promise<void> {
  window.open(url, '_blank', 'noopener');
  return Promise.resolve();
}
