import { minuteText } from '@market/contract/shared';
import { View } from '@tarojs/components';
import { useEffect } from 'react';
import { clock } from '@/platform/clock';
import { scrollToTop } from '@/platform/scroll';
import type { Draft } from '@/state/use-draft';
import { Button } from '../base/button';
import { Note } from '../base/note';
import { Row } from '../base/row';
import { Txt } from '../base/txt';
import classes from './draft-notice.module.scss';
import { DraftStatus } from './draft-status';

/** At the top of a form: where the draft is, why it could not be saved, or which of two texts to keep. */
export function DraftNotice<T>({ draft: { status, theirs, refusal, keep } }: { draft: Draft<T> }) {
  const conflict = theirs !== undefined;
  useEffect(() => {
    // Nothing is saved until it is chosen: it must be seen.
    if (conflict) scrollToTop();
  }, [conflict]);
  if (conflict) return <Conflict savedAt={theirs.updatedAt} onKeep={keep} />;
  if (refusal && refusal.status > 0)
    return (
      <View className={classes.notice}>
        <Note tone="danger" icon="circle-alert">
          没有存上，内容留在本机。{refusal.details[0]?.message ?? refusal.message}
        </Note>
      </View>
    );
  return status ? <DraftStatus {...status} /> : null;
}

interface ConflictProps {
  /** When the other one was saved. */
  savedAt: string | undefined;
  onKeep: (which: 'mine' | 'theirs') => void;
}

/** The same draft was changed in two places: one of them is chosen, neither is lost unasked. */
const Conflict = ({ savedAt, onKeep }: ConflictProps) => (
  <View className={classes.notice}>
    <Note tone="warning" icon="warning">
      <Txt strong>草稿已在别处改过</Txt>
      {savedAt ? `${minuteText(savedAt, clock.now())} 在别处存过一份` : '别处存过一份'}
      ，与这里的不同。选用一份后，另一份不再保留。
      <Row wrap className={classes.choice}>
        <Button small kind="outline" onTap={() => onKeep('mine')}>
          用这里的
        </Button>
        <Button small kind="outline" onTap={() => onKeep('theirs')}>
          用别处的
        </Button>
      </Row>
    </Note>
  </View>
);
