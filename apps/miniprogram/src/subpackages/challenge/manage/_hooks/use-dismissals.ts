import type { OpenedBid } from '@market/contract/bid';
import { dismissalKinds } from '@market/contract/challenge';
import { useState } from 'react';

type Kind = (typeof dismissalKinds)[number];
export interface Reason {
  kind: Kind | undefined;
  text: string;
}
export interface Dismissal {
  bidId: string;
  kind: Kind;
  text: string;
}

const unsaid: Reason = { kind: undefined, text: '' };

export interface Dismissals {
  reasonOf: (bidId: string) => Reason;
  set: (bidId: string, part: Partial<Reason>) => void;
  /** Undefined while one of them lacks its kind or its text. */
  complete: Dismissal[] | undefined;
}

/** A reason for every bid that is not chosen. */
export function useDismissals(others: readonly OpenedBid[]): Dismissals {
  const [reasons, setReasons] = useState<Readonly<Record<string, Reason>>>({});
  const reasonOf = (bidId: string): Reason => reasons[bidId] ?? unsaid;
  const given = others.flatMap(({ id }) => {
    const { kind, text } = reasonOf(id);
    return kind && text.trim() ? [{ bidId: id, kind, text: text.trim() }] : [];
  });
  return {
    reasonOf,
    set: (bidId, part) => setReasons((before) => ({ ...before, [bidId]: { ...(before[bidId] ?? unsaid), ...part } })),
    complete: given.length === others.length ? given : undefined,
  };
}
