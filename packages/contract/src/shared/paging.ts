/** The most rows of one answer. */
export const MAX_PAGE_SIZE = 100;
