import type { RequestBooking, Slot } from '@market/contract/booking';
import { newId } from '../../common/ids.js';
import type { Organization } from '../organization/organization.entity.js';
import type { PublishedRecord } from '../record/published-records.js';
import type { Booking } from './booking.entity.js';

interface Beginning {
  record: Pick<PublishedRecord, 'id' | 'title' | 'regionCode'>;
  organization: Pick<Organization, 'id' | 'name'>;
  accountId: string;
  /** In order of time; at least one. */
  slots: readonly Slot[];
  content: Pick<RequestBooking, 'purpose' | 'sample'>;
  /** When the working days for an answer are over. */
  deadline: Date;
  now: Date;
}

export function newBooking(given: Beginning): Booking {
  const { record, organization, accountId, slots, content, deadline, now } = given;
  const startsAt = new Date(slots[0]?.startsAt ?? now);
  return {
    id: newId(),
    recordId: record.id,
    recordTitle: record.title,
    regionCode: record.regionCode,
    organizationId: organization.id,
    organizationName: organization.name,
    accountId,
    state: 'requested',
    version: 1,
    slots: slots.map(({ day, label }) => ({ day, label })),
    startsAt,
    endsAt: new Date(slots.at(-1)?.endsAt ?? startsAt),
    dueAt: deadline < startsAt ? deadline : startsAt,
    purpose: content.purpose,
    sample: content.sample,
    reply: '',
    repliedBy: null,
    repliedAt: null,
    createdAt: now,
    updatedAt: now,
  };
}
