import type { ObjectLiteral } from 'typeorm';
import { IdempotencyKey } from '../../common/idempotency.entity.js';
import { answerPurpose } from '../../common/idempotency.js';
import { phonePurpose } from '../account/account-phone.js';
import { Account } from '../account/account.entity.js';
import { totpPurpose } from '../account/second-factor.service.js';
import { attachmentPurpose } from '../attachment/attachment-files.js';
import { Attachment } from '../attachment/attachment.entity.js';
import { bidPurpose } from '../bid/bid-seal.js';
import { Bid } from '../bid/bid.entity.js';
import { consentPurpose } from '../consent/consent-book.js';
import { Challenge } from '../challenge/challenge.entity.js';
import { contactPurpose } from '../challenge/sealed-contact.js';
import { Consent } from '../consent/consent.entity.js';
import { memberPurpose } from '../consortium/consortium-book.js';
import { ConsortiumMember } from '../consortium/consortium-member.entity.js';
import { feedbackPurpose } from '../feedback/feedback-secrets.js';
import { Feedback } from '../feedback/feedback.entity.js';
import { Address } from '../preference/address.entity.js';
import { addressPurpose } from '../preference/ways.js';
import { DataExportRow } from '../privacy/data-export.entity.js';
import { exportPurpose } from '../privacy/export.service.js';

/** A column that holds what was sealed under a data key, or under a key of its own host, which then stays as it is. */
export interface SealedColumn {
  entity: new () => ObjectLiteral;
  /** The property that leads through the rows. */
  key: string;
  column: string;
  /** Stored as text that is JSON, not as JSON. */
  asText: boolean;
  where?: Readonly<Record<string, unknown>>;
  purpose: (row: never) => string;
}

const json = <Row extends ObjectLiteral>(
  entity: new () => Row,
  column: keyof Row & string,
  purpose: (id: string) => string,
): SealedColumn => ({ entity, key: 'id', column, asText: false, purpose: ({ id }: { id: string }) => purpose(id) });

const address = (channel: Address['channel']): SealedColumn => ({
  entity: Address,
  key: 'accountId',
  column: 'sealed',
  asText: true,
  where: { channel },
  purpose: addressPurpose,
});

/** All there are: a test finds any other in a dump. */
export const sealedColumns: readonly SealedColumn[] = [
  {
    entity: Account,
    key: 'id',
    column: 'phoneSealed',
    asText: true,
    purpose: ({ phoneHash }: Account) => phonePurpose(phoneHash ?? ''),
  },
  { entity: Account, key: 'id', column: 'totpSealed', asText: true, purpose: totpPurpose },
  address('sms'),
  address('email'),
  json(Consent, 'contact', consentPurpose),
  json(Feedback, 'contact', feedbackPurpose),
  json(DataExportRow, 'fileKey', exportPurpose),
  json(Attachment, 'fileKey', attachmentPurpose),
  json(Challenge, 'contact', contactPurpose),
  json(Bid, 'sealed', bidPurpose),
  json(ConsortiumMember, 'part', memberPurpose),
  { entity: IdempotencyKey, key: 'key', column: 'answer', asText: false, purpose: answerPurpose },
];
