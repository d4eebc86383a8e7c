/** The orders a reader may ask for; nothing else can be sorted by. */
export const recordSorts = ['newest', 'title', 'verified'] as const;
/** `verified`: the longest ago first; `review`: the next due first. */
export const staffRecordSorts = ['newest', 'oldest', 'title', 'verified', 'review'] as const;
