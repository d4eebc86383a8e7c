import type { PortalView } from '@market/contract/portal';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { copyText } from '@/platform/clipboard';
import { opens } from '@/platform/leave';
import { countJump } from '@/state/portal';
import { Button } from '@/ui/base/button';
import { Card } from '@/ui/base/card';
import { Txt } from '@/ui/base/txt';
import { PortalJump } from '@/ui/market/portal-jump';
import { QrCode } from '@/ui/market/qr-code';
import { Sheet } from '@/ui/overlay/sheet';
import classes from './portal-card.module.scss';

/** A city's own platform, to be opened here, copied, or scanned with another device. */
export function PortalCard({ portal }: { portal: PortalView }) {
  const { id, name, url } = portal;
  const [coded, setCoded] = useState(false);
  const copy = (address: string) => {
    countJump(id, 'copy');
    void copyText(address);
  };
  const showCode = () => {
    countJump(id, 'qrCode');
    setCoded(true);
  };
  const more = (address: string) => (
    <>
      {opens(portal) && portal.link.state !== 'down' && (
        <Button kind="outline" icon="copy" label={`复制${name}网址`} onTap={() => copy(address)} />
      )}
      <Button kind="outline" icon="qr-code" label={`${name}二维码`} onTap={showCode} />
    </>
  );
  return (
    <Card padded spaced>
      <PortalJump portal={portal} titled more={more} />
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
