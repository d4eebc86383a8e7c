import { a11y } from './a11y';
import type { TapProps } from './tap-props';

/**
 * A link is called what it shows (WCAG 2.5.3): on the mini-program its label sums that up, in a browser it would hide it.
 */
const nameOf = (role: TapProps['role'], label: string | undefined) => (role === 'link' ? undefined : label);

/** Anything that can be tapped: a true button, so that the keyboard and assistive software get it for nothing. */
export function Tap({ className, style, onTap, children, role, label, disabled, ...given }: TapProps) {
  return (
    <button
      type="button"
      className={className}
      style={style}
      disabled={disabled}
      onClick={onTap}
      {...a11y({ role: role === 'button' ? undefined : role, label: nameOf(role, label), ...given })}
    >
      {children}
    </button>
  );
}
