import { View } from '@tarojs/components';
import { a11y } from './a11y';
import type { TapProps } from './tap-props';

const noop = (): void => undefined;

/** Anything that can be tapped. Its look while pressed is written with the mixin `pressed`. */
export function Tap({ className = '', style = {}, onTap, children, role = 'button', ...given }: TapProps) {
  return (
    <View
      className={className}
      style={style}
      hoverClass={given.disabled ? 'none' : 'is-pressed'}
      hoverStayTime={80}
      onClick={given.disabled ? noop : (onTap ?? noop)}
      {...a11y({ role, ...given })}
    >
      {children}
    </View>
  );
}
