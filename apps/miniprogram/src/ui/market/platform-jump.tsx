import type { Region } from '@market/contract/region';
import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { opensLinks, openLink } from '@/platform/leave';
import { Button } from '../base/button';
import { Row } from '../base/row';
import { Txt } from '../base/txt';
import classes from './platform-jump.module.scss';

export interface PlatformJumpProps {
  platform: Region['platforms'][number];
  /** Writes the name over the button as well. */
  titled?: boolean;
  /** Further ways to the same address, beside the button. */
  more?: ((url: string) => ReactNode) | undefined;
}

/** The way to a city's own platform. What its bureau has not confirmed has no address and no button. */
export function PlatformJump({ platform: { name, url, verified }, titled, more }: PlatformJumpProps) {
  if (!verified || url === null)
    return (
      <View>
        <Row between>
          <Txt as="title4">{name}</Txt>
          <Txt as="label" tone="text-3">
            待该市确认
          </Txt>
        </Row>
        <Txt as="caption" tone="text-3">
          网址由当地科技部门确认后开放，在此之前不放入口。
        </Txt>
      </View>
    );
  return (
    <View>
      {titled && (
        <Txt as="title4" className={classes.titled}>
          {name}
        </Txt>
      )}
      <Row>
        <Button grow icon={opensLinks ? 'leave' : 'copy'} onTap={() => void openLink(url)}>
          {opensLinks ? `进入${name}` : `复制${name}网址`}
        </Button>
        {more?.(url)}
      </Row>
      <Txt as="caption" tone="text-3" className={classes.note}>
        {opensLinks ? '将离开集市，在新窗口打开。' : '微信内不能直接打开，复制后到浏览器粘贴。'}
      </Txt>
    </View>
  );
}
