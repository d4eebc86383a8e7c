const frame = { navBar: {}, row: {}, title: {}, tail: {} };

/** A browser has no capsule; the status bar is the business of env(safe-area-inset-top) in the style sheet. */
export const getFrame = (): typeof frame => frame;
