import { toast } from '@/platform/toast';
import { cx } from '../cx';
import { Icon } from './icon';
import type { IconName } from './icon-names';
import { Tap } from './tap';
import { useSay } from '../language';
import classes from './button.module.scss';

export interface ButtonProps {
  /** One `primary` or `bang` a screen. `bang` is for 发榜 and 揭榜 alone. */
  kind?: 'primary' | 'bang' | 'soft' | 'outline' | 'dashed' | 'text';
  small?: boolean;
  round?: boolean;
  /** As wide as its parent. */
  block?: boolean;
  /** Takes the room left in a row. */
  grow?: boolean;
  icon?: IconName;
  iconAfter?: IconName;
  /** Under way: shows a turning mark and takes no second tap. */
  loading?: boolean;
  disabled?: boolean;
  /** Why it cannot be used now. It looks disabled, and a tap says why. */
  whyNot?: string | undefined;
  label?: string;
  onTap: () => void;
  children?: string;
}

export function Button(props: ButtonProps) {
  const say = useSay();
  const { kind = 'primary', small, round, block, grow, icon, iconAfter, loading, disabled, whyNot, children } = props;
  const closed = Boolean(disabled) || whyNot !== undefined;
  return (
    <Tap
      className={cx(
        classes.button,
        kind === 'dashed' && classes.outline,
        classes[kind],
        small && classes.small,
        round && classes.round,
        block && classes.block,
        grow && classes.grow,
        closed && classes.disabled,
      )}
      label={[props.label ?? children, whyNot].flatMap((text) => (text ? [say(text)] : [])).join(say('，'))}
      disabled={disabled || loading}
      onTap={whyNot === undefined ? props.onTap : () => toast(say(whyNot))}
    >
      {loading ? <Icon name="loading" size={18} /> : icon && <Icon name={icon} />}
      {children === undefined ? undefined : say(children)}
      {iconAfter && <Icon name={iconAfter} size={18} />}
    </Tap>
  );
}
