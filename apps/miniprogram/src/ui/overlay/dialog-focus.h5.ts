import { useEffect, useId, useRef } from 'react';

/** The web component is invisible until it has drawn itself, and what is invisible takes no focus. */
const DRAWN_AFTER_MS = 50;

const FOCUSABLE = 'button:not([disabled]), input, textarea, select, a[href], [tabindex="0"]';

/** While a dialog is open the keyboard stays in it, Esc closes it, and the focus goes back to where it was. */
export function useDialogFocus(shown: boolean, onClose: () => void): { id: string } {
  const id = useId();
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    const dialog = shown ? document.getElementById(id) : null;
    if (!dialog) return;
    const before = document.activeElement;
    dialog.tabIndex = -1;
    const timer = setTimeout(() => dialog.focus({ preventScroll: true }), DRAWN_AFTER_MS);
    const pressed = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') close.current();
      if (event.key === 'Tab') keepInside(dialog, event);
    };
    document.addEventListener('keydown', pressed);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('keydown', pressed);
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, [shown, id]);
  return { id };
}

function keepInside(dialog: HTMLElement, event: KeyboardEvent): void {
  const stops = [...dialog.querySelectorAll<HTMLElement>(FOCUSABLE)];
  const [first, last] = [stops[0], stops[stops.length - 1]];
  const leaving = event.shiftKey ? first : last;
  const at = document.activeElement;
  if (at !== leaving && !(event.shiftKey && at === dialog)) return;
  event.preventDefault();
  (event.shiftKey ? last : first)?.focus();
}
