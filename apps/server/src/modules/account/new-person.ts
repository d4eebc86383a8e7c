import { newId } from '../../common/ids.js';
import type { Account } from './account.entity.js';

/** An account with no door and no role yet. */
export const newPerson = (now: Date): Omit<Account, 'displayName'> => ({
  id: newId(),
  username: null,
  passwordHash: null,
  passwordSetAt: null,
  totpSealed: null,
  secondFactorSince: null,
  totpStep: 0,
  phoneHash: null,
  phoneSealed: null,
  wechatOpenid: null,
  roles: [],
  regionCode: null,
  state: 'active',
  failedAttempts: 0,
  lockedUntil: null,
  lastSignedInAt: null,
  demo: false,
  version: 1,
  createdAt: now,
});
