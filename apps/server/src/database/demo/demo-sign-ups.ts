import { getRecordType } from '@market/contract/record';
import { signUpTerms, whyCannotSignUp, type SignUpTerms } from '@market/contract/sign-up';
import type { Consent } from '../../modules/consent/consent.entity.js';
import type { MarketRecord } from '../../modules/record/record.entity.js';
import { newSignUp } from '../../modules/sign-up/new-sign-up.js';
import type { SignUpBook } from '../../modules/sign-up/sign-up-book.entity.js';
import type { SignUp } from '../../modules/sign-up/sign-up.entity.js';
import { daysAgo } from './demo-days.js';
import type { ServiceContext } from './demo-services.js';

const ATTENDEES = 6;

interface SignedUp {
  rows: SignUp[];
  book: SignUpBook;
  consents: Consent[];
}

/** The events of a place that one can still sign up for, each with a few people on its list. */
export const signUpRows = (context: ServiceContext, regionCode: string, n: number): SignedUp[] =>
  context.recordsOf('event', regionCode).flatMap((record, i) => {
    const terms = signUpTerms(getRecordType('event'), record.fields);
    const open = terms && whyCannotSignUp(terms, context.now) === undefined;
    return open ? [signedUp(context, record, terms, n + i)] : [];
  });

function signedUp(context: ServiceContext, record: MarketRecord, terms: SignUpTerms, n: number): SignedUp {
  const { members, consent, now } = context;
  const from = (n * 5) % members.length;
  const coming = [...members, ...members].slice(from, from + ATTENDEES);
  const rows = coming.map(({ accountId, name, organization }, i) =>
    newSignUp({
      record,
      terms,
      accountId,
      organizationName: organization.name,
      attendee: name,
      state: terms.seats !== null && i >= terms.seats ? 'waiting' : 'going',
      number: i + 1,
      now: daysAgo(now, ATTENDEES - i, '11:05'),
    }),
  );
  const agreed = rows.filter((_, i) => i % 2 === 0);
  return {
    rows,
    book: { recordId: record.id, lastNumber: rows.length },
    consents: agreed.map((row) => consent('signUp', row)),
  };
}
