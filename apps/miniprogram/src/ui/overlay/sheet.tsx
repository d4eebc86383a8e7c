import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { a11y } from '../base/a11y';
import { IconButton } from '../base/icon-button';
import { cx } from '../cx';
import { useDialogFocus } from './dialog-focus';
import { useDragToClose } from './drag-to-close';
import { Portal } from './portal';
import { usePresence } from './presence';
import { useSay } from '../language';
import classes from './sheet.module.scss';

export interface SheetProps {
  open: boolean;
  onClose: () => void;
  title: string;
  /** Before the title. */
  mark?: ReactNode;
  /** Under the title. */
  note?: string;
  /** Stays in sight under what scrolls. */
  foot?: ReactNode;
  children: ReactNode;
}

/** Comes up from the bottom over the page. */
export function Sheet({ open, onClose, title, mark, note, foot, children }: SheetProps) {
  const say = useSay();
  const presence = usePresence(open);
  const focus = useDialogFocus(presence === 'shown', onClose);
  const drag = useDragToClose(onClose);
  if (presence === 'gone') return null;
  return (
    <Portal>
      <View className={cx(presence === 'leaving' && classes.leaving)}>
        <View className={classes.mask} catchMove onClick={onClose} />
        <View className={classes.sheet} style={drag.style} {...focus} {...a11y({ role: 'dialog', label: say(title) })}>
          <View className={classes.grab} catchMove {...drag.handlers}>
            <View className={classes.bar} />
          </View>
          <View className={classes.head}>
            {mark}
            <View className={classes.words}>
              <View className={classes.title}>{say(title)}</View>
              {note !== undefined && <View className={classes.note}>{say(note)}</View>}
            </View>
            <IconButton icon="close" label={say('收起')} onTap={onClose} />
          </View>
          <View className={classes.body}>{children}</View>
          {foot !== undefined && <View className={classes.foot}>{foot}</View>}
        </View>
      </View>
    </Portal>
  );
}
