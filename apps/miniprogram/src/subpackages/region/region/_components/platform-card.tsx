import type { Region } from '@market/contract/region';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { copyText } from '@/platform/clipboard';
import { opensLinks } from '@/platform/leave';
import { Button } from '@/ui/base/button';
import { Card } from '@/ui/base/card';
import { Txt } from '@/ui/base/txt';
import { PlatformJump } from '@/ui/market/platform-jump';
import { QrCode } from '@/ui/market/qr-code';
import { Sheet } from '@/ui/overlay/sheet';
import classes from './platform-card.module.scss';

/** A city's own platform, to be opened here, copied, or scanned with another device. */
export function PlatformCard({ platform }: { platform: Region['platforms'][number] }) {
  const { name, url } = platform;
  const [coded, setCoded] = useState(false);
  const more = (address: string) => (
    <>
      {opensLinks && (
        <Button kind="outline" icon="copy" label={`复制${name}网址`} onTap={() => void copyText(address)} />
      )}
      <Button kind="outline" icon="qr-code" label={`${name}二维码`} onTap={() => setCoded(true)} />
    </>
  );
  return (
    <Card padded spaced>
      <PlatformJump platform={platform} titled more={more} />
      {url !== null && (
        <Sheet open={coded} title={name} onClose={() => setCoded(false)}>
          <View className={classes.code}>
            <QrCode text={url} label={`${name}网址的二维码`} size={180} />
            <Txt as="label" tone="text-2">
              {url}
            </Txt>
          </View>
        </Sheet>
      )}
    </Card>
  );
}
