/** The orders a reader may ask for; nothing else can be sorted by. */
export const recordSorts = ['newest', 'title', 'verified'] as const;
