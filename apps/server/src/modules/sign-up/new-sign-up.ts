import { randomInt } from 'node:crypto';
import type { SignUpState, SignUpTerms } from '@market/contract/sign-up';
import { newId } from '../../common/ids.js';
import type { PublishedRecord } from '../record/published-records.js';
import type { SignUp } from './sign-up.entity.js';

/** No letter or digit that another could be taken for. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const CODE_LENGTH = 6;

const newCode = (): string =>
  Array.from({ length: CODE_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)] ?? '').join('');

interface Beginning {
  record: Pick<PublishedRecord, 'id' | 'title' | 'regionCode'>;
  terms: SignUpTerms;
  accountId: string;
  organizationName: string | null;
  attendee: string;
  state: SignUpState;
  number: number;
  now: Date;
}

export const newSignUp = ({ record, terms, now, ...given }: Beginning): SignUp => ({
  ...given,
  id: newId(),
  recordId: record.id,
  recordTitle: record.title,
  regionCode: record.regionCode,
  version: 1,
  code: newCode(),
  startsAt: new Date(terms.startsAt),
  venue: terms.venue,
  checkedInAt: null,
  createdAt: now,
  updatedAt: now,
});
