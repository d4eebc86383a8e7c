import { consentWording, type ConsentTopic } from '@market/contract/consent';
import type { CryptoProvider } from '../../integrations/crypto/crypto-provider.js';
import { newId } from '../../common/ids.js';
import type { WorkDays } from '../../modules/calendar/work-days.js';
import { consentPurpose } from '../../modules/consent/consent-book.js';
import type { Consent } from '../../modules/consent/consent.entity.js';
import type { Organization } from '../../modules/organization/organization.entity.js';
import type { MarketRecord } from '../../modules/record/record.entity.js';
import type { RegionCatalog } from '../../modules/region/region-catalog.js';
import { bookingRows } from './demo-bookings.js';
import { inquiryRows } from './demo-inquiries.js';
import type { People } from './demo-people.js';
import { signUpRows } from './demo-sign-ups.js';

interface Surroundings {
  people: People;
  records: readonly MarketRecord[];
  regions: RegionCatalog;
  crypto: CryptoProvider;
  workDays: WorkDays;
  now: Date;
}

export interface Member {
  accountId: string;
  name: string;
  organization: Pick<Organization, 'id' | 'name'>;
}

interface Asked {
  id: string;
  accountId: string;
  recordTitle: string;
  regionCode: string;
  createdAt: Date;
}

/** What the topics' rows are made of: fictional companies and the fictional records they turn to. */
export interface ServiceContext extends Surroundings {
  members: readonly Member[];
  /** Published fictional records of a type in a place. */
  recordsOf: (recordType: string, regionCode: string) => MarketRecord[];
  consent: (topic: ConsentTopic, asked: Asked, more?: Partial<Consent>) => Consent;
}

/** Bookings, sign-ups and inquiries at every bureau's desk, some waiting, some overdue, some answered. */
export function serviceRows(around: Surroundings) {
  const { people, records, regions, crypto } = around;
  const members = people.memberships.flatMap(({ accountId, organizationId }): Member[] => {
    const organization = people.organizations.find(({ id }) => id === organizationId);
    const account = people.accounts.find(({ id }) => id === accountId);
    return organization && account ? [{ accountId, name: account.displayName, organization }] : [];
  });
  const context: ServiceContext = {
    ...around,
    members,
    recordsOf: (recordType, regionCode) =>
      records.filter(
        (row) =>
          row.demo && row.state === 'published' && row.recordType === recordType && row.regionCode === regionCode,
      ),
    consent: (topic, { id: subjectId, accountId, recordTitle: subjectTitle, regionCode, createdAt }, more) => {
      const id = newId();
      const receiver = regions.get(regionCode).bureau.name;
      const name = members.find((member) => member.accountId === accountId)?.name ?? '';
      const contact = crypto.seal(consentPurpose(id), JSON.stringify({ name, phone: '13800000099' }));
      const wording = consentWording(topic, receiver);
      const what = { topic, subjectId, subjectTitle, regionCode, receiver, wording, contact };
      const looked = { readyAt: createdAt, endedAt: null, openedAt: null, openedBy: null };
      return { id, accountId, ...what, agreedAt: createdAt, ...looked, ...more };
    },
  };
  const places = regions.all.map(({ code }) => code);
  const bookings = places.flatMap((code, i) => bookingRows(context, code, i));
  const signUps = places.flatMap((code, i) => signUpRows(context, code, i));
  const inquiries = places.flatMap((code, i) => inquiryRows(context, code, i));
  return {
    bookings: bookings.map(({ booking }) => booking),
    slots: bookings.flatMap(({ slots }) => slots),
    signUps: signUps.flatMap(({ rows }) => rows),
    books: signUps.map(({ book }) => book),
    inquiries: inquiries.map(({ inquiry }) => inquiry),
    consents: [...bookings, ...signUps, ...inquiries].flatMap(({ consents }) => consents),
  };
}
