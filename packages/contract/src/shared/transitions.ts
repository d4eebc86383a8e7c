/** Every state with the states it may move to. What is not listed cannot happen. */
export type TransitionTable<State extends string> = Readonly<Record<State, readonly State[]>>;

export const canMove = <S extends string>(table: TransitionTable<S>, from: S, to: S): boolean =>
  table[from].includes(to);

/** States that can be reached from `start`, itself included. */
export function reachable<S extends string>(table: TransitionTable<S>, start: S): Set<S> {
  const seen = new Set<S>([start]);
  for (const state of seen) for (const next of table[state]) seen.add(next);
  return seen;
}
