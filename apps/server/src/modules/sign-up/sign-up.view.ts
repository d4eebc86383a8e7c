import type { StaffConsent } from '@market/contract/consent';
import type { Attendee, OwnSignUp, SignUpRow } from '@market/contract/sign-up';
import { iso, isoInstant } from '../../database/engine.js';
import type { SignUp } from './sign-up.entity.js';

export const signUpRow = (row: SignUp): SignUpRow => ({
  id: row.id,
  recordId: row.recordId,
  recordTitle: row.recordTitle,
  regionCode: row.regionCode,
  state: row.state,
  version: row.version,
  startsAt: isoInstant(row.startsAt),
  venue: row.venue,
  createdAt: isoInstant(row.createdAt),
});

export const ownSignUp = (row: SignUp, more: Pick<OwnSignUp, 'waitingBefore' | 'consent'>): OwnSignUp => ({
  ...signUpRow(row),
  attendee: row.attendee,
  code: row.code,
  checkedInAt: iso(row.checkedInAt),
  ...more,
});

export const attendee = (row: SignUp, consent: StaffConsent | null): Attendee => ({
  id: row.id,
  name: row.attendee,
  organizationName: row.organizationName,
  state: row.state,
  version: row.version,
  createdAt: isoInstant(row.createdAt),
  checkedInAt: iso(row.checkedInAt),
  consent,
});
