import { Button } from '@/ui/base/button';
import { Chips } from '@/ui/base/chips';
import { SectionHead } from '@/ui/base/section-head';
import { useSay } from '@/ui/language';
import { chipsOf, Frequent } from './frequent';

export interface BeforeSearchProps {
  recent: readonly string[];
  onForget: () => void;
  /** `place`: look there alone. */
  onPick: (q: string, place?: string) => void;
}

/** What was looked for on this device, and what others look for often. */
export function BeforeSearch({ recent, onForget, onPick }: BeforeSearchProps) {
  const say = useSay();
  return (
    <>
      {recent.length > 0 && (
        <>
          <SectionHead
            first
            title={say('最近搜过')}
            aside={
              <Button kind="text" small label={say('清空最近搜过')} onTap={onForget}>
                {say('清空')}
              </Button>
            }
          />
          <Chips wrapped label={say('最近搜过')} items={chipsOf(recent)} value={[]} onTap={onPick} />
        </>
      )}
      <Frequent first={recent.length === 0} onPick={onPick} />
    </>
  );
}
