/** A mini-program has no language of a page. */
export const setPageLanguage = (): void => undefined;
