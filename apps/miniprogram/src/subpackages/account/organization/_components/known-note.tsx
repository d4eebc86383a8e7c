import { open } from '@/platform/navigation';
import { Button } from '@/ui/base/button';
import { Note } from '@/ui/base/note';
import type { Known } from '../_hooks/use-organization-form';

/** What was filled in from the public directory, to be checked against it. */
export function KnownNote({ known: { entry, labels } }: { known: Known }) {
  if (labels.length === 0) return null;
  return (
    <>
      <Note icon="info">{`已按公开名录填上：${labels.join('、')}。来源：${entry.sourceName}。请核对，不对就改。`}</Note>
      <Button kind="text" small onTap={() => void open('record', { id: entry.recordId })}>
        看名录里的记录
      </Button>
    </>
  );
}
