import type { Chosen } from '../_hooks/use-choice';

/** In a browser the canvas goes down to the streets. */
export const StreetLink: (props: { chosen: Chosen }) => null = () => null;
