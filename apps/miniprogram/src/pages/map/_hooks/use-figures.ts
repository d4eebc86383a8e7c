import { api } from '@/state/client';
import { useLoad, type Loaded } from '@/state/use-load';

export type Figures = Awaited<ReturnType<typeof loadFigures>>;
const loadFigures = () => api('GET /map/figures');

/** What every place holds, layer by layer; kept for offline. */
export const useFigures = (): Loaded<Figures> => useLoad('map:figures', loadFigures, { keep: true });
