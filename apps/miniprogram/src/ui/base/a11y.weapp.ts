import { known, type Accessible, type AttributeValue } from './accessible';

const said = (state: boolean | undefined): string | undefined => (state === undefined ? undefined : String(state));

export const a11y = (given: Accessible): Record<string, AttributeValue> =>
  known({
    ariaRole: given.role,
    ariaLabel: given.label,
    ariaChecked: said(given.checked),
    ariaSelected: said(given.selected),
    ariaDisabled: said(given.disabled),
    ariaExpanded: said(given.expanded),
  });
