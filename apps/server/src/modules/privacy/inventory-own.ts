import { DISPATCH_DAYS, SESSION_DAYS } from '@market/contract/privacy';
import { IdempotencyKey } from '../../common/idempotency.entity.js';
import { phoneOf } from '../account/account-phone.js';
import { Account } from '../account/account.entity.js';
import { PhoneCode } from '../account/phone-code.entity.js';
import { RecoveryCode } from '../account/recovery-code.entity.js';
import { Session } from '../account/session.entity.js';
import { AuditEntry } from '../audit/audit-entry.entity.js';
import { Dispatch } from '../dispatch/dispatch.entity.js';
import { Favorite } from '../favorite/favorite.entity.js';
import { Message } from '../message/message.entity.js';
import { HandOver } from '../membership/hand-over.entity.js';
import { MemberInvitation } from '../membership/member-invitation.entity.js';
import { Membership } from '../organization/membership.entity.js';
import { OutboxEntry } from '../outbox/outbox-entry.entity.js';
import { Address } from '../preference/address.entity.js';
import { Preference } from '../preference/preference.entity.js';
import { SubscriptionRow } from '../preference/subscription.entity.js';
import { addressOf } from '../preference/ways.js';
import { Reminder } from '../reminder/reminder.entity.js';
import { SavedFilter } from '../saved-filter/saved-filter.entity.js';
import { DataExportRow } from './data-export.entity.js';
import { GuideConsentRow } from './guide-consent.entity.js';
import { blanked, kept, removed, stepped, type PersonalTable } from './personal-data.js';
import { PrivacyChoice } from './privacy-choice.entity.js';

export const DELETED_NAME = '已注销用户';

/** What is about the account itself. */
export const ownTables: readonly PersonalTable[] = [
  {
    entity: Account,
    kind: 'identity',
    subject: 'id',
    columns: ['displayName', 'username', 'phoneSealed', 'wechatOpenid', 'lastSignedInAt', 'createdAt'],
    secrets: ['passwordHash', 'totpSealed', 'phoneHash'],
    ending: blanked({
      displayName: DELETED_NAME,
      passwordHash: null,
      totpSealed: null,
      phoneHash: null,
      phoneSealed: null,
      wechatOpenid: null,
      lastSignedInAt: null,
      state: 'disabled',
    }),
    open: (row: Account, crypto) => ({ phoneSealed: phoneOf(crypto, row) }),
  },
  {
    entity: Session,
    kind: 'identity',
    subject: 'accountId',
    columns: ['channel', 'ip', 'device', 'createdAt', 'lastSeenAt'],
    secrets: ['tokenHash'],
    ending: removed,
    retention: { since: 'expiresAt', days: SESSION_DAYS },
  },
  {
    entity: RecoveryCode,
    kind: 'identity',
    subject: 'accountId',
    columns: ['usedAt'],
    secrets: ['codeHash'],
    ending: removed,
  },
  {
    entity: PhoneCode,
    kind: 'identity',
    subject: null,
    columns: ['phoneHash'],
    secrets: ['codeHash'],
    ending: stepped,
    retention: { since: 'expiresAt', days: 1 },
  },
  {
    entity: Membership,
    kind: 'organization',
    subject: 'accountId',
    columns: ['organizationId', 'seat', 'joinedAt'],
    ending: removed,
  },
  {
    entity: MemberInvitation,
    kind: 'organization',
    subject: 'invitedBy',
    columns: ['phoneMasked', 'phoneHash', 'seat', 'createdAt', 'expiresAt'],
    secrets: ['codeHash'],
    ending: removed,
    retention: { since: 'expiresAt', days: 30 },
  },
  {
    entity: HandOver,
    kind: 'organization',
    subject: 'fromId',
    columns: ['toId', 'after', 'offeredAt'],
    ending: removed,
  },
  {
    entity: Message,
    kind: 'personal',
    subject: 'accountId',
    columns: ['title', 'body', 'createdAt', 'readAt'],
    ending: removed,
  },
  {
    entity: Dispatch,
    kind: 'personal',
    subject: 'accountId',
    columns: ['channel', 'title', 'body', 'createdAt', 'sentAt'],
    ending: removed,
    retention: { since: 'sentAt', days: DISPATCH_DAYS },
  },
  {
    entity: Address,
    kind: 'personal',
    subject: 'accountId',
    columns: ['channel', 'sealed', 'verifiedAt'],
    ending: removed,
    open: (row: Address, crypto) => ({ sealed: addressOf(crypto, row) }),
  },
  {
    entity: Preference,
    kind: 'personal',
    subject: 'accountId',
    columns: ['choices', 'digest', 'quiet'],
    ending: removed,
  },
  {
    entity: SubscriptionRow,
    kind: 'personal',
    subject: 'accountId',
    columns: ['template', 'accepted', 'spent'],
    ending: removed,
  },
  {
    entity: Favorite,
    kind: 'personal',
    subject: 'accountId',
    columns: ['kind', 'targetId', 'keptAt'],
    ending: removed,
  },
  {
    entity: SavedFilter,
    kind: 'personal',
    subject: 'accountId',
    columns: ['name', 'section', 'search', 'watchingSince'],
    ending: removed,
  },
  {
    entity: Reminder,
    kind: 'personal',
    subject: 'accountId',
    columns: ['recordId', 'closesOn', 'dueAt'],
    ending: removed,
  },
  {
    entity: IdempotencyKey,
    kind: 'personal',
    subject: 'accountId',
    columns: ['createdAt'],
    secrets: ['answer'],
    ending: removed,
    retention: { since: 'createdAt', days: 2 },
  },
  {
    entity: DataExportRow,
    kind: 'personal',
    subject: 'accountId',
    columns: ['askedAt', 'expiresAt'],
    secrets: ['fileKey'],
    ending: stepped,
    retention: { since: 'askedAt', days: 30 },
  },
  {
    entity: PrivacyChoice,
    kind: 'personal',
    subject: 'accountId',
    columns: ['recommendationsOff', 'updatedAt'],
    ending: removed,
  },
  {
    entity: GuideConsentRow,
    kind: 'consents',
    subject: 'accountId',
    columns: ['version', 'digest', 'agreedAt', 'withdrawnAt'],
    ending: kept('consents'),
  },
  {
    entity: AuditEntry,
    kind: 'trail',
    subject: 'actorId',
    columns: ['at', 'action', 'actorName', 'onBehalfOf', 'ip', 'result'],
    ending: kept('trail'),
  },
  {
    entity: OutboxEntry,
    kind: 'trail',
    subject: null,
    columns: ['payload'],
    ending: stepped,
    retention: { since: 'doneAt', days: 30 },
  },
];
