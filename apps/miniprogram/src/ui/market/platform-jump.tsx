import type { Region } from '@market/contract/region';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { copyText } from '@/platform/clipboard';
import { opensLinks, openLink } from '@/platform/leave';
import { Button } from '../base/button';
import { Row } from '../base/row';
import { Txt } from '../base/txt';
import { cx } from '../cx';
import { Sheet } from '../overlay/sheet';
import { QrCode } from './qr-code';
import classes from './platform-jump.module.scss';

type Platform = Region['platforms'][number];

/** The way to a city's own platform; `full` has room for its name, copying and a code. What its bureau has not confirmed has no address and no button. */
export function PlatformJump({ platform, full = false }: { platform: Platform; full?: boolean }) {
  const { name, url, verified } = platform;
  const ready = verified ? url : null;
  return (
    <View>
      {(full || ready === null) && (
        <Row between>
          <Txt as="title4">{name}</Txt>
          {ready === null && (
            <Txt as="label" tone="text-3">
              待该市确认
            </Txt>
          )}
        </Row>
      )}
      {ready === null ? (
        <Txt as="caption" tone="text-3">
          网址由当地科技部门确认后开放，在此之前不放入口。
        </Txt>
      ) : (
        <Ways name={name} url={ready} full={full} />
      )}
    </View>
  );
}

function Ways({ name, url, full }: { name: string; url: string; full: boolean }) {
  const [coded, setCoded] = useState(false);
  const showCode = (): void => setCoded(true);
  return (
    <View>
      <Row className={cx(full && classes.ways)}>
        <Button grow icon={opensLinks ? 'leave' : 'copy'} onTap={() => void openLink(url)}>
          {opensLinks ? `进入${name}` : `复制${name}网址`}
        </Button>
        {full && opensLinks && (
          <Button kind="outline" icon="copy" label={`复制${name}网址`} onTap={() => void copyText(url)} />
        )}
        {full && <Button kind="outline" icon="qr-code" label={`${name}二维码`} onTap={showCode} />}
      </Row>
      <Txt as="caption" tone="text-3" className={classes.note}>
        {opensLinks ? '将离开集市，在新窗口打开。' : '微信内不能直接打开，复制后到浏览器粘贴。'}
      </Txt>
      <Sheet open={coded} title={name} onClose={() => setCoded(false)}>
        <View className={classes.code}>
          <QrCode text={url} label={`${name}网址的二维码`} size={180} />
          <Txt as="label" tone="text-2">
            {url}
          </Txt>
        </View>
      </Sheet>
    </View>
  );
}
