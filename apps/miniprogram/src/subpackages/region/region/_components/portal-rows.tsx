import { portalTopicLabels, type PortalView } from '@market/contract/portal';
import { useState } from 'react';
import { Cell, CellGroup } from '@/ui/base/cell';
import { LinkLine, PortalJump } from '@/ui/market/portal-jump';
import { Sheet } from '@/ui/overlay/sheet';
import { useSay } from '@/ui/language';
import { CopyPortal } from './copy-portal';
import { PortalCode } from './portal-code';

/** The city's further platforms, a line each; a tap shows every way to one. */
export function PortalRows({ portals }: { portals: readonly PortalView[] }) {
  const say = useSay();
  const [opened, setOpened] = useState<PortalView>();
  const [shown, setShown] = useState(false);
  const open = (portal: PortalView) => {
    setOpened(portal);
    setShown(true);
  };
  return (
    <>
      <CellGroup spaced>
        {portals.map((portal) => (
          <Cell
            key={portal.id}
            title={portal.name}
            note={
              <>
                {say(portalTopicLabels[portal.topic])}
                <LinkLine portal={portal} />
              </>
            }
            extra={portal.confirmed ? undefined : say('待该市确认')}
            onTap={portal.confirmed ? () => open(portal) : undefined}
          />
        ))}
      </CellGroup>
      <Sheet open={shown} title={opened?.name ?? ''} onClose={() => setShown(false)}>
        {opened && (
          <>
            <PortalJump portal={opened} more={(url) => <CopyPortal portal={opened} url={url} />} />
            {opened.url !== null && <PortalCode name={opened.name} url={opened.url} />}
          </>
        )}
      </Sheet>
    </>
  );
}
