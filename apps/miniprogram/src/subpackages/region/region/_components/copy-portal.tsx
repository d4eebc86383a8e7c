import type { PortalView } from '@market/contract/portal';
import { copyText } from '@/platform/clipboard';
import { countJump } from '@/state/portal';
import { Button } from '@/ui/base/button';
import { leadsThere } from '@/ui/market/portal-jump';
import { useSay } from '@/ui/language';

/** Beside a button that goes there; where that button copies itself, this one is not needed. */
export function CopyPortal({ portal, url }: { portal: PortalView; url: string }) {
  const say = useSay();
  const { id, name } = portal;
  if (!leadsThere(portal)) return null;
  const copy = () => {
    countJump(id, 'copy');
    void copyText(url);
  };
  return <Button kind="outline" icon="copy" label={say('复制{name}网址', { name })} onTap={copy} />;
}
