/** The time business is done at. A rehearsal's server is ahead of the real time, and says by how much with every answer. */
let aheadMs = 0;

export const clock = {
  now: (): Date => new Date(Date.now() + aheadMs),
  realNow: (): Date => new Date(),
  /** Takes over what an answer's header says; the live market sends none. */
  follow: (header: string | null): void => {
    aheadMs = Number(header ?? 0);
  },
};
