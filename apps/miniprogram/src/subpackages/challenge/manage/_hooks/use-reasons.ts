import type { OpenedBid } from '@market/contract/bid';
import type { DismissalKind } from '@market/contract/challenge';
import { useState } from 'react';

type Kind = DismissalKind;
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

export interface Reasons {
  of: (bidId: string) => Reason;
  set: (bidId: string, part: Partial<Reason>) => void;
}

/** Why each bid would not be chosen; stays while the page is open, whichever is chosen in the end. */
export function useReasons(): Reasons {
  const [reasons, setReasons] = useState<Readonly<Record<string, Reason>>>({});
  return {
    of: (bidId) => reasons[bidId] ?? unsaid,
    set: (bidId, part) => setReasons((before) => ({ ...before, [bidId]: { ...(before[bidId] ?? unsaid), ...part } })),
  };
}

/** Undefined while one of those not chosen lacks its kind or its text. */
export function completeDismissals(others: readonly OpenedBid[], reasons: Reasons): Dismissal[] | undefined {
  const given = others.flatMap(({ id }) => {
    const { kind, text } = reasons.of(id);
    return kind && text.trim() ? [{ bidId: id, kind, text: text.trim() }] : [];
  });
  return given.length === others.length ? given : undefined;
}
