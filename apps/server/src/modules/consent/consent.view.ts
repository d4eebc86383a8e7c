import type { OwnConsent, StaffConsent } from '@market/contract/consent';
import { maskPhone } from '@market/contract/shared';
import { iso, isoInstant } from '../../database/engine.js';
import type { Consent } from './consent.entity.js';

export const ownConsent = (row: Consent, { name, phone }: { name: string; phone: string }): OwnConsent => ({
  id: row.id,
  topic: row.topic,
  subjectId: row.subjectId,
  subjectTitle: row.subjectTitle,
  receiver: row.receiver,
  wording: row.wording,
  name,
  phoneMasked: maskPhone(phone),
  agreedAt: isoInstant(row.agreedAt),
  openedAt: iso(row.openedAt),
  openedBy: row.openedBy,
  endedAt: iso(row.endedAt),
});

export const staffConsent = (row: Consent): StaffConsent => ({
  id: row.id,
  wording: row.wording,
  agreedAt: isoInstant(row.agreedAt),
  readyAt: iso(row.readyAt),
  endedAt: iso(row.endedAt),
  openedAt: iso(row.openedAt),
  openedBy: row.openedBy,
});
