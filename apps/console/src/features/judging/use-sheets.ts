import { useEffect, useRef, useState } from 'react';
import type { SeatView } from '@market/contract/judging';
import { call } from '../../platform/client';
import { failureOf } from '../../platform/failure';

const PAUSE_MS = 800;

export interface OwnSheet {
  points: Record<string, number>;
  comment: string;
}
export type SavingState = 'saved' | 'saving' | { failed: string };

/** The expert's sheets, saved one after another a moment after the last change; a failed one is tried again. */
export function useSheets(seat: SeatView) {
  const [sheets, setSheets] = useState<Readonly<Record<string, OwnSheet>>>(() =>
    Object.fromEntries(seat.bids.map(({ id, points, comment }) => [id, { points, comment }])),
  );
  const [saving, setSaving] = useState<SavingState>('saved');
  const waiting = useRef(new Map<string, OwnSheet>());
  const queue = useRef(Promise.resolve());
  const timer = useRef<number>(undefined);

  const flush = (): Promise<void> => {
    window.clearTimeout(timer.current);
    queue.current = queue.current.then(async () => {
      for (const [bidId, body] of [...waiting.current]) {
        try {
          await call('PUT /staff/seats/{id}/sheets/{bidId}', { params: { id: seat.id, bidId }, body });
          if (waiting.current.get(bidId) === body) waiting.current.delete(bidId);
          setSaving(waiting.current.size > 0 ? 'saving' : 'saved');
        } catch (error) {
          setSaving({ failed: failureOf(error).text });
        }
      }
    });
    return queue.current;
  };
  const change = (bidId: string, sheet: OwnSheet): void => {
    setSheets((before) => ({ ...before, [bidId]: sheet }));
    waiting.current.set(bidId, sheet);
    setSaving('saving');
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => void flush(), PAUSE_MS);
  };
  useEffect(() => () => window.clearTimeout(timer.current), []);
  return { sheets, change, saving, flush };
}
