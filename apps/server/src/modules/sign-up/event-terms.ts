import { Injectable } from '@nestjs/common';
import { actionsOf, getRecordType, type FieldValues, type RecordTypeSpec } from '@market/contract/record';
import { signUpTerms, type SignUpTerms } from '@market/contract/sign-up';
import type { Tx } from '../../common/transactions.js';
import { MarketRecord } from '../record/record.entity.js';

interface Offering {
  spec: RecordTypeSpec;
  fields: FieldValues;
  sourceUrl: string | null;
}

/** Undefined for what takes no sign-up, or no longer. */
export function termsOf(record: Offering): SignUpTerms | undefined {
  const offered = actionsOf(record.spec, record).some(({ kind }) => kind === 'signUp');
  return offered ? signUpTerms(record.spec, record.fields) : undefined;
}

/** What an event says now about signing up. */
@Injectable()
export class EventTerms {
  async find(recordId: string, tx: Tx): Promise<SignUpTerms | undefined> {
    const record = await tx.manager.findOneBy(MarketRecord, { id: recordId, state: 'published' });
    return record ? termsOf({ ...record, spec: getRecordType(record.recordType) }) : undefined;
  }
}
