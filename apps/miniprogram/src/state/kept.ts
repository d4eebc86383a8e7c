import { storage } from '@/platform/storage';

/** `own`: the reader's own, which goes with the session; true: what everybody may read. */
export type Keep = boolean | 'own';

const OWN = 'kept:own:';

export const keptName = (key: string, keep: Keep): string => `${keep === 'own' ? OWN : 'kept:'}${key}`;

export const forgetOwn = (): void => storage.removeAll(OWN);
