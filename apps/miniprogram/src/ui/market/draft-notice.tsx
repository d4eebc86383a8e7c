import { View } from '@tarojs/components';
import { useEffect } from 'react';
import { scrollToTop } from '@/platform/scroll';
import type { Draft } from '@/state/use-draft';
import { Note } from '../base/note';
import { DraftConflict } from './draft-conflict';
import classes from './draft-notice.module.scss';
import { DraftStatus } from './draft-status';

/** At the top of a form: where the draft is, why it could not be saved, or which of two texts to keep. */
export function DraftNotice<T>({ draft: { status, theirs, refusal, keep } }: { draft: Draft<T> }) {
  const conflict = theirs !== undefined;
  useEffect(() => {
    // Nothing is saved until it is chosen: it must be seen.
    if (conflict) scrollToTop();
  }, [conflict]);
  if (conflict)
    return (
      <View className={classes.notice}>
        <DraftConflict savedAt={theirs.updatedAt} onKeep={keep} />
      </View>
    );
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
