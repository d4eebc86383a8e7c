import { useDidShow } from '@tarojs/taro';
import { useEffect, useReducer, useRef, useState } from 'react';
import { useOnline } from '@/platform/network';
import { storage } from '@/platform/storage';
import { DraftKeeper, type DraftPorts, type DraftView, type StoredDraft } from './draft-keeper';
import { draftName } from './kept-drafts';
import { useSession } from './session';

export interface DraftOptions<T> extends Pick<DraftPorts<T>, 'save' | 'latest'> {
  /** Names the draft on this device: `challenge:new`, and `challenge:01J…` as soon as it has an id. */
  key: string;
  /** What the server held when the form was mounted: mount it once that is loaded. */
  stored: StoredDraft<T>;
}

export interface Draft<T> extends DraftView<T> {
  change: (content: T) => void;
  /** Saves now and answers the version to submit; throws what stands in the way. */
  flush: () => Promise<number>;
  /** Ends a conflict. */
  keep: (which: 'mine' | 'theirs') => void;
  /** Forgets what this device kept, once the draft is submitted or given up. */
  discard: () => void;
}

/** A form that saves itself: on the device with every change, on the server a second later, and again when the net is back. */
export function useDraft<T>({ key, stored, save, latest }: DraftOptions<T>): Draft<T> {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const ports = useRef({ save, latest });
  ports.current = { save, latest };
  const kept = useKept<T>(key);
  const [keeper] = useState(
    () =>
      new DraftKeeper<T>(
        stored,
        { kept, save: (...given) => ports.current.save(...given), latest: () => ports.current.latest() },
        redraw,
      ),
  );
  useEffect(() => () => keeper.close(), [keeper]);

  const online = useOnline();
  useEffect(() => {
    if (online) keeper.retry();
  }, [online, keeper]);
  useDidShow(() => keeper.retry());

  return {
    ...keeper.view,
    change: (content) => keeper.change(content),
    flush: () => keeper.flush(),
    keep: (which) => keeper.keep(which),
    discard: () => keeper.discard(),
  };
}

function useKept<T>(key: string): DraftPorts<T>['kept'] {
  const accountId = useSession((state) => state.actor?.accountId ?? '');
  const [owner] = useState(accountId);
  const name = useRef(draftName(owner, key));
  useEffect(() => {
    const [before, now] = [name.current, draftName(owner, key)];
    if (before === now) return;
    name.current = now;
    const draft = storage.get(before);
    storage.remove(before);
    if (draft !== undefined) storage.set(now, draft);
  }, [owner, key]);
  return {
    get: () => storage.get<StoredDraft<T>>(name.current),
    set: (draft) => storage.set(name.current, draft),
    remove: () => storage.remove(name.current),
  };
}
