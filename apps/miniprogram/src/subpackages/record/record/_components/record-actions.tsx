import type { RecordDetail } from '@market/contract/record';
import { opensLinks, openLink } from '@/platform/leave';
import { Button } from '@/ui/base/button';
import { ShareButton } from '@/ui/base/share-button';
import { Actions } from '@/ui/page/actions';

/** Sharing, and the original: what a record can do for its reader. */
export function RecordActions({ record: { title, sourceUrl } }: { record: RecordDetail }) {
  return (
    <Actions>
      <ShareButton title={title} />
      {sourceUrl !== null && (
        <Button grow icon={opensLinks ? 'leave' : 'copy'} onTap={() => void openLink(sourceUrl)}>
          {opensLinks ? '看原文' : '复制原文网址'}
        </Button>
      )}
    </Actions>
  );
}
