import { Text, View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { copyText } from '@/platform/clipboard';
import { a11y } from '../base/a11y';
import { Button, type ButtonProps } from '../base/button';
import { IconButton } from '../base/icon-button';
import { cx } from '../cx';
import { statePictures, type StateKind } from './state-pictures';
import { useSay } from '../language';
import classes from './state-view.module.scss';

export interface StateViewProps {
  kind: StateKind;
  /** What is the case: 「没有找到“钙钛矿”」. */
  title: string;
  /** Why, and that it is not the reader's fault. */
  reason: string;
  /** The nearest way on. */
  actions?: readonly { text: string; onTap: () => void; kind?: ButtonProps['kind']; icon?: ButtonProps['icon'] }[];
  /** The number to give when reporting it. */
  requestId?: string | undefined;
  /** In the middle of a page that has other content. */
  inset?: boolean;
  children?: ReactNode;
}

export function StateView({ kind, title, reason, actions = [], requestId, inset, children }: StateViewProps) {
  const say = useSay();
  const { image, height } = statePictures[kind];
  return (
    <View className={cx(classes.state, inset && classes.inset)} {...a11y({ role: 'status' })}>
      <View className={classes.picture} style={{ backgroundImage: image, height: `${height}px` }} />
      <View className={classes.title}>{say(title)}</View>
      <View className={classes.reason}>{say(reason)}</View>
      {children}
      <View className={classes.actions}>
        {actions.map(({ text, ...action }) => (
          <Button key={text} small {...action}>
            {say(text)}
          </Button>
        ))}
      </View>
      {requestId && (
        <View className={classes.trace}>
          {say('报修时请带上编号')}
          <Text className={classes.number}>{requestId}</Text>
          <IconButton icon="copy" size={18} label={say('复制编号')} onTap={() => void copyText(requestId)} />
        </View>
      )}
    </View>
  );
}
