import classes from './toast.module.scss';

const SHOWN_MS = 2500;
let current: HTMLElement | undefined;

/** One short line that goes away by itself; a screen reader speaks it. */
export function toast(text: string): void {
  current?.remove();
  const element = document.createElement('div');
  element.className = classes.toast ?? '';
  element.setAttribute('role', 'status');
  document.body.appendChild(element);
  element.textContent = text;
  current = element;
  setTimeout(() => element.remove(), SHOWN_MS);
}
