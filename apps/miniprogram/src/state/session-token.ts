import { storage } from '@/platform/storage';

const KEY = 'session';
let forgotten: () => void = () => undefined;

/** The token alone stays on the device; who it belongs to is asked anew at every start. */
export const sessionToken = {
  get: (): string | undefined => storage.get<string>(KEY),
  keep: (token: string): void => storage.set(KEY, token),
  forget(): void {
    storage.remove(KEY);
    forgotten();
  },
  onForgotten(listener: () => void): void {
    forgotten = listener;
  },
};
