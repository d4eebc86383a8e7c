import { entryFor } from '@market/contract/access';
import type { Operation } from '@market/contract/routes';

/** Where a row of an operation is found; whose it must be says `rowRuleOf` of the contract. */
export interface Rows {
  /** First what stands in the address, then its owners: organizations, persons or places, as the rule has it. */
  select: string;
  /** What the address calls it. */
  param?: string;
  /** It is there, and answers everybody like one that is not. */
  hidden?: true;
}

const row = (select: string, param?: string): Rows => ({ select, ...(param && { param }) });
const hidden = (select: string): Rows => ({ select, hidden: true });

const ofAgreement = (table: string): Rows =>
  row(`p.id, a.demander_id, a.bidder_id FROM ${table} p JOIN agreement a ON a.id = p.agreement_id`);
const record = (type: string): string => `id FROM record WHERE record_type = '${type}' AND state = 'published'`;
const recordOf = (type: string): string =>
  `id, region_code FROM record WHERE record_type = '${type}' AND state = 'published'`;
const bid = `id, organization_id FROM bid`;

/**
 * What stands in the address of an operation: by the path's beginning up to its parameter, or by the operation where it
 * differs. The only list the generated authorization test keeps beside the contract.
 */
export const rowsByPath: Readonly<Record<string, readonly Rows[]>> = {
  '/my/sessions/{id}': [row("id, account_id FROM session WHERE channel = 'wechat'")],
  '/staff/accounts/{id}': [row('id FROM account WHERE username IS NOT NULL')],
  '/my/organization/members/{id}': [row('account_id, organization_id FROM membership')],
  '/my/organization/invitations/{id}': [row('id, organization_id FROM member_invitation WHERE ended_at IS NULL')],
  '/my/claims/{id}': [row('id, account_id FROM claim WHERE organization_id IS NULL')],
  'POST /my/claims/{id}/answer': [
    row('id, organization_id FROM claim WHERE answer_until IS NOT NULL AND answer IS NULL'),
  ],
  '/staff/claims/{id}': [row("id, region_code FROM claim WHERE region_code IS NOT NULL AND state = 'submitted'")],
  '/staff/text-reviews/{id}': [row('id, region_code FROM text_review')],
  '/staff/invitations/{id}': [row('id FROM staff_invitation')],
  '/my/agreements/{id}': [row('id, demander_id, bidder_id FROM agreement')],
  '/my/agreement-changes/{id}': [ofAgreement('agreement_change')],
  '/my/milestones/{id}': [ofAgreement('milestone')],
  '/my/agreement-payments/{id}': [ofAgreement('agreement_payment')],
  '/my/follow-ups/{id}': [ofAgreement('follow_up')],
  '/staff/agreements/{id}': [row('id, region_code FROM agreement')],
  '/challenges/{id}': [
    row("id FROM challenge WHERE state = 'published' AND directed = 0"),
    hidden("id FROM challenge WHERE state = 'draft'"),
    hidden('id FROM challenge WHERE directed = 1'),
  ],
  '/my/challenges/{id}': [row('id, organization_id FROM challenge')],
  '/staff/challenges/{id}': [
    row("id, region_code FROM challenge WHERE state = 'published'"),
    hidden("id FROM challenge WHERE state = 'draft'"),
  ],
  'GET /challenges/{id}/opening': [row('challenge_id FROM bid_opening')],
  'GET /staff/challenges/{id}': [row("id, region_code FROM challenge WHERE state = 'diagnosing'")],
  'POST /staff/challenges/{id}/diagnose': [row("id, region_code FROM challenge WHERE state = 'diagnosing'")],
  'GET /staff/challenges/{id}/bids': [
    row("id, region_code FROM challenge WHERE kind = 'government' AND state = 'judging'"),
  ],
  'POST /staff/challenges/{id}/begin-scoring': [
    row('c.id, c.region_code FROM challenge c JOIN panel p ON p.challenge_id = c.id'),
  ],
  'POST /staff/challenges/{id}/format-check': [
    row("id, region_code FROM challenge WHERE kind = 'government' AND state = 'judging'"),
  ],
  '/my/invitations/{id}': [row('challenge_id, organization_id FROM challenge_invitation')],
  '/my/broker-requests/{id}': [row('id, organization_id FROM broker_request')],
  '/staff/broker-requests/{id}': [row('id, region_code FROM broker_request')],
  '/my/questions/{id}': [
    row('q.id, c.organization_id FROM challenge_question q JOIN challenge c ON c.id = q.challenge_id'),
  ],
  '/my/bids/{id}': [row(bid)],
  '/bids/{id}': [
    row(
      "b.id, b.organization_id, c.organization_id AS demander_id FROM bid b JOIN challenge c ON c.id = b.challenge_id WHERE b.state = 'formatCheck'",
    ),
  ],
  '/my/disclosures/{id}': [
    row(
      'd.id, c.organization_id, b.organization_id AS bidder_id FROM disclosure d JOIN challenge c ON c.id = d.challenge_id JOIN bid b ON b.id = d.bid_id',
    ),
  ],
  '/my/consortium/{id}': [row('id, organization_id FROM consortium_member')],
  'POST /my/consortium/{id}/remove': [
    row('m.id, b.organization_id FROM consortium_member m JOIN bid b ON b.id = m.bid_id'),
  ],
  '/contests/{id}': [row('id FROM contest')],
  '/staff/contests/{id}': [row('id, region_code FROM contest')],
  '/staff/experts/{id}': [row(record('expert'))],
  '/staff/seats/{id}': [row('id, account_id FROM panel_seat')],
  'POST /staff/seats/{id}/release': [
    row('s.id, c.region_code FROM panel_seat s JOIN challenge c ON c.id = s.challenge_id'),
  ],
  '/my/objections/{id}': [row('id, organization_id FROM objection')],
  '/staff/objections/{id}': [row('id, region_code FROM objection')],
  '/attachments/{id}': [row("id, organization_id FROM attachment WHERE about = 'challenge' AND name = 'a.pdf'")],

  '/records/{id}': [row(record('carrier')), hidden("id FROM record WHERE state = 'draft'")],
  'GET /records/{id}/sign-up': [row('record_id FROM sign_up_book')],
  '/staff/records/{id}': [row(recordOf('carrier'))],
  '/staff/batches/{id}': [row('id, region_code FROM batch')],
  '/ingest/batches/{id}': [row("id, created_by FROM batch WHERE source = 'api'")],
  '/my/corrections/{id}': [row('id, account_id FROM correction')],
  '/staff/corrections/{id}': [row('id, region_code FROM correction')],
  '/staff/verification-rounds/{id}': [row('id FROM verification_round')],
  '/portals/{id}': [row('id FROM portal WHERE url IS NOT NULL AND confirmed_at IS NOT NULL')],
  '/staff/portals/{id}': [row('id, region_code FROM portal WHERE retired = 0')],
  'GET /staff/portals/{id}/probes': [row('id FROM portal')],
  '/staff/bureaus/{code}': [row('region_code, region_code AS owner FROM bureau', 'code')],
  '/staff/internal-requests/{id}': [row('id, from_region, to_region FROM internal_request')],
  '/staff/substitutes/{id}': [row('id, absent_id FROM substitute')],

  '/my/bookings/{id}': [row('id, organization_id FROM booking')],
  '/staff/bookings/{id}': [row('id, region_code FROM booking')],
  '/staff/openings/{id}': [row(recordOf('instrument'))],
  '/my/inquiries/{id}': [row('id, account_id FROM inquiry')],
  '/staff/inquiries/{id}': [row('id, region_code FROM inquiry')],
  '/my/consents/{id}': [row('id, account_id FROM consent')],
  '/staff/consents/{id}': [row('id, region_code FROM consent')],
  '/my/sign-ups/{id}': [row('id, account_id FROM sign_up')],
  '/staff/sign-ups/{id}': [row('id, region_code FROM sign_up')],
  '/staff/events/{id}': [row(recordOf('event'))],
  '/my/feedback/{id}': [row('id, account_id FROM feedback WHERE account_id IS NOT NULL')],
  '/staff/feedback/{id}': [row('id, region_code FROM feedback WHERE region_code IS NOT NULL')],
  '/my/filters/{id}': [row('id, account_id FROM saved_filter')],
  '/my/messages/{id}': [row('id, account_id FROM message')],
  '/staff/dispatches/{id}': [row('id FROM dispatch')],
  '/regions/{code}': [row('region_code FROM bureau', 'code')],

  // Whose they are hangs on their kind and state: four-eyes.test.ts and my-data.test.ts show it.
  '/staff/approvals/{id}': [],
  '/my/data-exports/{id}': [],

  // Opened by WeChat's ticket and by nothing else: picture-review.test.ts shows it.
  '/wechat/pictures/{id}': [],

  // No row, but a word, or what everybody sees in a list of one's own; or none before a feed is set up or a day is over.
  '/words/{language}': [],
  '/directory/{creditCode}': [],
  '/my/favorites/{kind}/{id}': [],
  '/my/reminders/{id}': [],
  '/lists/{list}': [],
  '/staff/lists/{list}': [],
  '/my/addresses/{channel}': [],
  '/staff/feeds/{name}': [],
  '/evidence/roots/{day}': [],
};

/** Undefined: nobody has said where one is. */
export const rowsOf = (key: Operation): readonly Rows[] | undefined =>
  key.includes('{') ? entryFor(rowsByPath, key) : [];
