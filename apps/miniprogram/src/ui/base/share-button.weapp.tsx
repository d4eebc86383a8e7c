import { Button, Text } from '@tarojs/components';
import { useShareAppMessage, useShareTimeline } from '@tarojs/taro';
import { cx } from '../cx';
import { a11y } from './a11y';
import { Icon } from './icon';
import type { ShareButtonProps } from './share-button-props';
import { useSay } from '../language';
import classes from './icon-button.module.scss';

/** WeChat shares a page only from a button of its own. */
export function ShareButton({ title, path, bare }: ShareButtonProps) {
  const say = useSay();
  useShareAppMessage(() => ({ title, ...(path !== undefined && { path }) }));
  useShareTimeline(() => ({ title, ...(path !== undefined && { query: path.replace(/^[^?]*\??/, '') }) }));
  return (
    <Button
      className={cx(classes.button, !bare && classes.named, classes.native)}
      openType="share"
      {...a11y({ label: say('转发') })}
    >
      <Icon name="share" size={22} />
      {!bare && <Text>{say('转发')}</Text>}
    </Button>
  );
}
