import { storage } from '@/platform/storage';

const KEY = 'search-place';

/** The place whose frequent searches were looked at last on this device; empty: all. */
export const lookedAt = (): string => storage.get<string>(KEY) ?? '';

export const lookAt = (code: string): void => storage.set(KEY, code);
