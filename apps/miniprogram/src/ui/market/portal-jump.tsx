import type { PortalView } from '@market/contract/portal';
import { agoText } from '@market/contract/shared';
import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { clock } from '@/platform/clock';
import { copyText } from '@/platform/clipboard';
import { goTo, opens } from '@/platform/leave';
import { countJump } from '@/state/portal';
import { Button } from '../base/button';
import { Row } from '../base/row';
import { Txt } from '../base/txt';
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
  const { name, url, confirmed } = portal;
  if (!confirmed)
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
  const way = wayOf(portal);
  return (
    <View>
      {titled && (
        <Txt as="title4" className={classes.titled}>
          {name}
        </Txt>
      )}
      <Row>
        <Button grow {...(way.outline && { kind: 'outline' })} icon={way.icon} onTap={() => void way.go()}>
          {way.label}
        </Button>
        {url !== null && more?.(url)}
      </Row>
      <Txt as="caption" tone={way.outline ? 'danger' : 'text-3'} className={classes.note}>
        {noteOf(portal)}
      </Txt>
    </View>
  );
}

/** What does not open here, or now, is copied. */
function wayOf(portal: PortalView) {
  const { name, url } = portal;
  const isDown = portal.link.state === 'down';
  const count = (kind: 'open' | 'copy') => countJump(portal.id, kind);
  if (opens(portal) && !(isDown && url !== null))
    return { label: `进入${name}`, icon: 'leave', outline: false, go: () => (count('open'), goTo(portal)) } as const;
  return {
    label: `复制${name}网址`,
    icon: 'copy',
    outline: isDown,
    go: () => (count('copy'), copyText(url ?? '')),
  } as const;
}

function noteOf(portal: PortalView): string {
  const { state, checkedAt } = portal.link;
  const when = checkedAt ? `，${agoText(checkedAt, clock.now())}检测` : '';
  if (state === 'down') return `链接异常${when}。可先复制或扫码，稍后再试。`;
  const note = opens(portal) ? '将离开集市。' : '微信内不能直接打开，复制后到浏览器粘贴。';
  return state === 'up' ? `链接正常${when}。${note}` : note;
}
