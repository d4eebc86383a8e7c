import { storage } from '@/platform/storage';

const PREFIX = 'draft:';

/** Under the account's name: another person on the same device starts from nothing. */
export const draftName = (accountId: string, key: string): string => `${PREFIX}${accountId}:${key}`;

export const forgetDrafts = (): void => storage.removeAll(PREFIX);
