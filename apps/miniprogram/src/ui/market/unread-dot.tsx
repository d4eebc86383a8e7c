import { View } from '@tarojs/components';
import { a11y } from '../base/a11y';
import { cx } from '../cx';
import { useSay } from '../language';
import classes from './unread-dot.module.scss';

/** Plum, not red: red belongs to 榜. */
export const UnreadDot = ({ className }: { className?: string | undefined }) => {
  const say = useSay();
  return <View className={cx(classes.dot, className)} {...a11y({ role: 'img', label: say('未读') })} />;
};
