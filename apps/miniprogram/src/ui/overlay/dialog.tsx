import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { a11y } from '../base/a11y';
import { Button } from '../base/button';
import { useDialogFocus } from './dialog-focus';
import { Portal } from './portal';
import { useSay } from '../language';
import classes from './dialog.module.scss';

export interface DialogProps {
  open: boolean;
  title: string;
  /** What the person must know or fill in before agreeing. */
  children?: ReactNode;
  /** An action: 「提交」, never 「确定」 where a verb is known. */
  confirm: string;
  kind?: 'primary' | 'bang';
  busy?: boolean;
  onConfirm: () => void;
  onCancel: () => void;
}

export function Dialog({ open, title, children, confirm, kind = 'primary', busy, onConfirm, onCancel }: DialogProps) {
  const say = useSay();
  const focus = useDialogFocus(open, onCancel);
  if (!open) return null;
  return (
    <Portal>
      <View className={classes.mask} catchMove />
      <View className={classes.dialog} {...focus} {...a11y({ role: 'dialog', label: title })}>
        <View className={classes.title}>{title}</View>
        <View className={classes.body}>{children}</View>
        <View className={classes.actions}>
          <Button kind="outline" grow onTap={onCancel}>
            {say('取消')}
          </Button>
          <Button kind={kind} grow {...(busy && { loading: true })} onTap={onConfirm}>
            {confirm}
          </Button>
        </View>
      </View>
    </Portal>
  );
}
