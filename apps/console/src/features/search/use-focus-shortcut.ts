import { useEffect, type RefObject } from 'react';

const writes = 'input, textarea, select, [contenteditable="true"]';
const isWriting = ({ target }: KeyboardEvent): boolean => target instanceof Element && target.closest(writes) !== null;

/** `/` where nobody is writing, or Ctrl+K anywhere, puts the cursor in the field. */
export function useFocusShortcut(field: RefObject<{ focus: () => void } | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const slash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isWriting(event);
      const ctrlK = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
      if (!slash && !ctrlK) return;
      event.preventDefault();
      field.current?.focus();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [field]);
}
