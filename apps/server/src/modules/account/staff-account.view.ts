import type { StaffAccount } from '@market/contract/account';
import { iso } from '../../database/engine.js';
import type { Account } from './account.entity.js';

export const staffAccount = (account: Account, keyExpiresAt: Date | null = null): StaffAccount => ({
  id: account.id,
  username: account.username ?? '',
  displayName: account.displayName,
  roles: account.roles,
  regionCode: account.regionCode,
  state: account.state,
  lockedUntil: iso(account.lockedUntil),
  lastSignedInAt: iso(account.lastSignedInAt),
  keyExpiresAt: iso(keyExpiresAt),
  passwordSet: account.passwordHash !== null,
  secondFactor: account.secondFactorSince !== null,
  version: account.version,
});
