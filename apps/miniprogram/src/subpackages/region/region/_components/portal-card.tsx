import type { PortalView } from '@market/contract/portal';
import { useState } from 'react';
import { countJump } from '@/state/portal';
import { Button } from '@/ui/base/button';
import { Card } from '@/ui/base/card';
import { PortalJump } from '@/ui/market/portal-jump';
import { Sheet } from '@/ui/overlay/sheet';
import { useSay } from '@/ui/language';
import { CopyPortal } from './copy-portal';
import { PortalCode } from './portal-code';

/** A city's first platform, to be opened here, copied, or scanned with another device. */
export function PortalCard({ portal }: { portal: PortalView }) {
  const say = useSay();
  const { id, name, url } = portal;
  const [coded, setCoded] = useState(false);
  const showCode = () => {
    countJump(id, 'qrCode');
    setCoded(true);
  };
  const more = (address: string) => (
    <>
      <CopyPortal portal={portal} url={address} />
      <Button kind="outline" icon="qr-code" label={say('{name}二维码', { name })} onTap={showCode} />
    </>
  );
  return (
    <Card padded spaced>
      <PortalJump portal={portal} titled more={more} />
      {url !== null && (
        <Sheet open={coded} title={name} onClose={() => setCoded(false)}>
          <PortalCode name={name} url={url} />
        </Sheet>
      )}
    </Card>
  );
}
