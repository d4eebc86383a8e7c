import { known, type Accessible, type AttributeValue } from './accessible';

const said = (state: boolean | undefined): string | undefined => (state === undefined ? undefined : String(state));

export const a11y = (given: Accessible): Record<string, AttributeValue> =>
  known({
    role: given.role,
    'aria-label': given.label,
    'aria-checked': said(given.checked),
    'aria-selected': said(given.selected),
    'aria-disabled': said(given.disabled),
    'aria-expanded': said(given.expanded),
    'aria-level': given.level === undefined ? undefined : String(given.level),
    'aria-busy': said(given.busy),
    'aria-current': given.current ? 'step' : undefined,
    'aria-hidden': said(given.hidden),
  });
