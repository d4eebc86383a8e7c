import { a11y } from './a11y';
import type { TapProps } from './tap-props';

/** Anything that can be tapped: a true button, so that the keyboard and assistive software get it for nothing. */
export function Tap({ className, style, onTap, children, role, disabled, ...given }: TapProps) {
  return (
    <button
      type="button"
      className={className}
      style={style}
      disabled={disabled}
      onClick={onTap}
      {...a11y({ role: role === 'button' ? undefined : role, ...given })}
    >
      {children}
    </button>
  );
}
