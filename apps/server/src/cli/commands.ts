import { adminInvite } from './admin-invite.js';
import { auditVerify } from './audit-verify.js';
import { cityKeyIssue } from './city-key.js';
import type { Command } from './command.js';
import { databaseAccounts } from './database-accounts.js';
import { evidenceCheck } from './evidence-check.js';
import { evidenceVerify } from './evidence-verify.js';
import { demoLoad, demoReset } from './demo.js';
import { importCommand } from './import.js';
import { networkClear } from './network-clear.js';
import { keysRotate } from './keys-rotate.js';
import { migrateCommand } from './migrate.js';
import { reindexCommand } from './reindex.js';
import { userDisable, userEnable, userInvite } from './user-change.js';
import { userCreate } from './user-create.js';

/** Everything `market` can do. A new command is a file and a line here. */
export const commands: readonly Command[] = [
  migrateCommand,
  databaseAccounts,
  demoLoad,
  demoReset,
  importCommand,
  reindexCommand,
  auditVerify,
  evidenceCheck,
  evidenceVerify,
  keysRotate,
  cityKeyIssue,
  adminInvite,
  networkClear,
  userCreate,
  userDisable,
  userEnable,
  userInvite,
];
