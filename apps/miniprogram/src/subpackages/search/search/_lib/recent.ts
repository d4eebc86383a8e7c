import { storage } from '@/platform/storage';

const KEY = 'recent-searches';
const MOST = 10;

/** What was looked for on this device, the last first. It leaves the device with nobody. */
export const recentSearches = (): string[] => storage.get<string[]>(KEY) ?? [];

export function rememberSearch(q: string): string[] {
  const recent = [q, ...recentSearches().filter((other) => other !== q)].slice(0, MOST);
  storage.set(KEY, recent);
  return recent;
}

export function forgetSearches(): string[] {
  storage.remove(KEY);
  return [];
}
