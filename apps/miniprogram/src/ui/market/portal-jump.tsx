import { hostOf, type PortalView } from '@market/contract/portal';
import { agoText, type Say } from '@market/contract/shared';
import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { clock } from '@/platform/clock';
import { copyText } from '@/platform/clipboard';
import { goTo, opens } from '@/platform/leave';
import { countJump } from '@/state/portal';
import { Button } from '../base/button';
import { Icon } from '../base/icon';
import { Row } from '../base/row';
import { Txt } from '../base/txt';
import { FreshnessMark } from './pearl';
import { useSay } from '../language';
import classes from './portal-jump.module.scss';

export interface PortalJumpProps {
  portal: PortalView;
  /** Writes the name over the button as well. */
  titled?: boolean;
  /** Further ways to the same address, beside the button. */
  more?: ((url: string) => ReactNode) | undefined;
}

/** The way to a city's own platform. What its bureau has not confirmed has no address and no button. */
export function PortalJump({ portal, titled, more }: PortalJumpProps) {
  const say = useSay();
  const { name, url, confirmed } = portal;
  if (!confirmed)
    return (
      <View>
        <Row between>
          <Txt as="title4">{name}</Txt>
          <Txt as="label" tone="text-3">
            {say('待该市确认')}
          </Txt>
        </Row>
        <Txt as="caption" tone="text-3">
          {say('网址由当地科技部门确认后开放，在此之前不放入口。')}
        </Txt>
      </View>
    );
  const way = wayOf(portal, say);
  return (
    <View>
      {titled && (
        <Txt as="title4" className={classes.titled}>
          {name}
        </Txt>
      )}
      {way && (
        <Row>
          <Button
            grow
            {...(way.outline && { kind: 'outline' })}
            icon={way.icon}
            label={titled ? `${way.short}，${way.label}` : undefined}
            onTap={() => void way.go()}
          >
            {titled ? way.short : way.label}
          </Button>
          {url !== null && more?.(url)}
        </Row>
      )}
      <LinkLine portal={portal} />
      <Txt as="caption" tone="text-3" className={classes.note}>
        {noteOf(portal, say)}
      </Txt>
    </View>
  );
}

/** 链接正常，3 分钟前检测. Nothing of an address that nobody looked at. */
export function LinkLine({ portal: { link } }: { portal: PortalView }) {
  const say = useSay();
  if (link.state === 'unchecked') return null;
  const when = link.checkedAt ? say('，{ago}检测', { ago: agoText(link.checkedAt, clock.now(), say) }) : '';
  if (link.state === 'up')
    return (
      <View className={classes.note}>
        <FreshnessMark level="fresh">{say('链接正常{when}', { when })}</FreshnessMark>
      </View>
    );
  return (
    <Row gap={4} className={classes.note}>
      <Icon name="warning" size={16} className={classes.down} />
      <Txt as="caption" tone="danger">
        {say('链接异常{when}', { when })}
      </Txt>
    </Row>
  );
}

/** Whether the button goes there, instead of copying. */
export const leadsThere = (portal: PortalView): boolean => opens(portal) && !isDown(portal);
const isDown = ({ link, mode }: PortalView): boolean => link.state === 'down' && mode !== 'miniProgram';

/** What does not open here, or now, is copied; a mini-program without a page has nothing to copy. */
function wayOf(portal: PortalView, say: Say) {
  const { name, url } = portal;
  const down = isDown(portal);
  const count = (kind: 'open' | 'copy') => countJump(portal.id, kind);
  if (leadsThere(portal))
    return {
      label: say('进入{name}', { name }),
      short: say('进入平台'),
      icon: 'leave',
      outline: false,
      go: () => (count('open'), goTo(portal)),
    } as const;
  if (url === null) return undefined;
  return {
    label: say(down ? '链接异常，复制{name}网址' : '复制{name}网址', { name }),
    short: say(down ? '链接异常，复制网址' : '复制网址'),
    icon: 'copy',
    outline: down,
    go: () => (count('copy'), copyText(url)),
  } as const;
}

/** Names the host one is led to, before one goes. */
function noteOf(portal: PortalView, say: Say): string {
  const { mode, url } = portal;
  const host = hostOf(url);
  if (isDown(portal)) return say('暂时打不开 {host}，可先复制或扫码，稍后再试。', { host });
  if (mode === 'miniProgram' && !opens(portal))
    return say(host ? '请在微信里打开这个小程序，或复制 {host} 的网址。' : '请在微信里打开这个小程序。', { host });
  if (!opens(portal)) return say('微信内不能直接打开 {host}，复制后到浏览器粘贴。', { host });
  return mode === 'miniProgram' ? say('将离开集市，打开对方的小程序。') : say('将离开集市，前往 {host}。', { host });
}
