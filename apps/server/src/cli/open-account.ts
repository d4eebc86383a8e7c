import type { INestApplicationContext } from '@nestjs/common';
import { Transactions } from '../common/transactions.js';
import type { In, Out } from '../common/operation.decorator.js';
import { StaffAccounts } from '../modules/account/staff-accounts.js';
import { operator } from './operator.js';

/** Nobody's agreement is asked for: whoever sits at the machine could write into the database. The trail says so. */
export function openAccount(
  app: INestApplicationContext,
  opening: In<'POST /staff/accounts'>['body'],
): Promise<Out<'POST /staff/accounts'>> {
  const caller = operator('POST /staff/accounts');
  return app.get(Transactions).write(caller, (tx) => app.get(StaffAccounts).open(tx, caller, opening));
}
