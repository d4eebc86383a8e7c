import { RecordRows } from '@/state/record-rows';
import { Button } from '@/ui/base/button';
import { SkeletonCards } from '@/ui/base/skeleton';
import { Txt } from '@/ui/base/txt';
import { Sheet } from '@/ui/overlay/sheet';
import { FailureView } from '@/ui/page/failure-view';
import { StateView } from '@/ui/page/state-view';
import { ListEnd } from '@/ui/page/list-end';
import { useSay } from '@/ui/language';
import { useInView, type Part } from '../_hooks/use-in-view';
import type { Choice } from '../_lib/choice';
import classes from './in-view-sheet.module.scss';

export interface InViewSheetProps {
  /** null: closed. */
  part: Part | null;
  chosen: Pick<Choice, 'layers' | 'lens'>;
  onClose: () => void;
}

/** The map in words: every record that stands there, to be read, heard and opened. */
export const InViewSheet = ({ part, chosen, onClose }: InViewSheetProps) => {
  const say = useSay();
  return (
    <Sheet open={part !== null} title={say('图上的记录')} onClose={onClose}>
      {part && <Records part={part} chosen={chosen} />}
    </Sheet>
  );
};

function Records({ part, chosen }: { part: Part; chosen: Pick<Choice, 'layers' | 'lens'> }) {
  const say = useSay();
  const listed = useInView(part, chosen);
  const { items, total, nextCursor, loading } = listed;
  if (listed.first) return <SkeletonCards onRetry={listed.reload} />;
  if (listed.error && items.length === 0) return <FailureView inset error={listed.error} onRetry={listed.reload} />;
  if (items.length === 0)
    return (
      <StateView
        kind="empty"
        title={say('这里没有所选图层的记录')}
        reason={say('换一个图层或时间，或缩小地图再看。')}
      />
    );
  return (
    <>
      <Txt as="label" tone="text-3" className={classes.count}>
        {say('所选图层在图上共 {total} 条', { total: total ?? items.length })}
      </Txt>
      <RecordRows records={items} />
      {nextCursor !== null && !loading && !listed.error ? (
        <Button kind="text" onTap={listed.more}>
          {say('再看一些')}
        </Button>
      ) : (
        <ListEnd listed={listed} />
      )}
    </>
  );
}
