import { api } from './client';
import { useLoad, type Loaded } from './use-load';

export type Home = Awaited<ReturnType<typeof loadHome>>;
const loadHome = () => api('GET /home');

/** Totals, figures of each place, news and the organizer: one answer for the tab pages, kept for offline. */
export const useHome = (): Loaded<Home> => useLoad('home', loadHome, { keep: true });
