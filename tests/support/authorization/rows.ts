import type { Operation } from '@market/contract/routes';

/**
 * Whose a row is. `organization`: of the organizations in the owner columns, `account` of those persons,
 * `region` of the bureaus there (and of the 区管理员, who sees all), `everyone` of whoever may call,
 * `nobody`: it is there, and answers like one that is not. A `bureau`'s is known to all desks and changed by its own alone.
 */
export type Owner = 'organization' | 'account' | 'region' | 'bureau' | 'everyone' | 'nobody';

export interface Rows {
  owner: Owner;
  /** First what stands in the address, then the owners. */
  select: string;
  /** What the address calls it. */
  param?: string;
}

const of =
  (owner: Owner) =>
  (select: string, param?: string): Rows => ({ owner, select, ...(param && { param }) });
const organization = of('organization');
const account = of('account');
const region = of('region');
const bureau = of('bureau');
const everyone = of('everyone');
const nobody = of('nobody');

const ofAgreement = (table: string): Rows =>
  organization(`p.id, a.demander_id, a.bidder_id FROM ${table} p JOIN agreement a ON a.id = p.agreement_id`);
const record = (type: string): string => `id FROM record WHERE record_type = '${type}' AND state = 'published'`;
const recordOf = (type: string): string =>
  `id, region_code FROM record WHERE record_type = '${type}' AND state = 'published'`;
const bid = `id, organization_id FROM bid`;

/**
 * What stands in the address of an operation, and whose it is: by the path's beginning up to its parameter, or by the
 * operation where it differs. The only list the generated authorization test keeps beside the contract.
 */
export const rowsByPath: Readonly<Record<string, readonly Rows[]>> = {
  '/my/sessions/{id}': [account("id, account_id FROM session WHERE channel = 'wechat'")],
  '/staff/accounts/{id}': [everyone('id FROM account WHERE username IS NOT NULL')],
  '/my/organization/members/{id}': [organization('account_id, organization_id FROM membership')],
  '/my/organization/invitations/{id}': [
    organization('id, organization_id FROM member_invitation WHERE ended_at IS NULL'),
  ],
  '/my/claims/{id}': [account('id, account_id FROM claim WHERE organization_id IS NULL')],
  '/staff/claims/{id}': [region("id, region_code FROM claim WHERE region_code IS NOT NULL AND state = 'submitted'")],
  '/staff/text-reviews/{id}': [region('id, region_code FROM text_review')],
  '/staff/invitations/{id}': [everyone('id FROM staff_invitation')],
  '/my/agreements/{id}': [organization('id, demander_id, bidder_id FROM agreement')],
  '/my/agreement-changes/{id}': [ofAgreement('agreement_change')],
  '/my/milestones/{id}': [ofAgreement('milestone')],
  '/my/agreement-payments/{id}': [ofAgreement('agreement_payment')],
  '/my/follow-ups/{id}': [ofAgreement('follow_up')],
  '/staff/agreements/{id}': [region('id, region_code FROM agreement')],
  '/challenges/{id}': [
    everyone("id FROM challenge WHERE state = 'published' AND directed = 0"),
    nobody("id FROM challenge WHERE state = 'draft'"),
    nobody('id FROM challenge WHERE directed = 1'),
  ],
  '/my/challenges/{id}': [organization('id, organization_id FROM challenge')],
  '/staff/challenges/{id}': [
    region("id, region_code FROM challenge WHERE state = 'published'"),
    nobody("id FROM challenge WHERE state = 'draft'"),
  ],
  'GET /challenges/{id}/opening': [everyone('challenge_id FROM bid_opening')],
  'GET /staff/challenges/{id}': [region("id, region_code FROM challenge WHERE state = 'diagnosing'")],
  'POST /staff/challenges/{id}/diagnose': [region("id, region_code FROM challenge WHERE state = 'diagnosing'")],
  'GET /staff/challenges/{id}/bids': [
    region("id, region_code FROM challenge WHERE kind = 'government' AND state = 'judging'"),
  ],
  'POST /staff/challenges/{id}/begin-scoring': [
    region('c.id, c.region_code FROM challenge c JOIN panel p ON p.challenge_id = c.id'),
  ],
  'POST /staff/challenges/{id}/format-check': [
    region("id, region_code FROM challenge WHERE kind = 'government' AND state = 'judging'"),
  ],
  '/my/invitations/{id}': [organization('challenge_id, organization_id FROM challenge_invitation')],
  '/my/broker-requests/{id}': [organization('id, organization_id FROM broker_request')],
  '/staff/broker-requests/{id}': [region('id, region_code FROM broker_request')],
  '/my/questions/{id}': [
    organization('q.id, c.organization_id FROM challenge_question q JOIN challenge c ON c.id = q.challenge_id'),
  ],
  '/my/bids/{id}': [organization(bid)],
  '/bids/{id}': [
    organization(
      "b.id, b.organization_id, c.organization_id AS demander_id FROM bid b JOIN challenge c ON c.id = b.challenge_id WHERE b.state = 'formatCheck'",
    ),
  ],
  '/my/disclosures/{id}': [
    organization(
      'd.id, c.organization_id, b.organization_id AS bidder_id FROM disclosure d JOIN challenge c ON c.id = d.challenge_id JOIN bid b ON b.id = d.bid_id',
    ),
  ],
  '/my/consortium/{id}': [organization('id, organization_id FROM consortium_member')],
  'POST /my/consortium/{id}/remove': [
    organization('m.id, b.organization_id FROM consortium_member m JOIN bid b ON b.id = m.bid_id'),
  ],
  '/contests/{id}': [everyone('id FROM contest')],
  '/staff/contests/{id}': [region('id, region_code FROM contest')],
  '/staff/experts/{id}': [everyone(record('expert'))],
  '/staff/seats/{id}': [account('id, account_id FROM panel_seat')],
  'POST /staff/seats/{id}/release': [
    region('s.id, c.region_code FROM panel_seat s JOIN challenge c ON c.id = s.challenge_id'),
  ],
  '/my/objections/{id}': [organization('id, organization_id FROM objection')],
  '/staff/objections/{id}': [region('id, region_code FROM objection')],
  '/attachments/{id}': [organization('id, organization_id FROM attachment')],

  '/records/{id}': [everyone(record('carrier')), nobody("id FROM record WHERE state = 'draft'")],
  'GET /records/{id}/sign-up': [everyone('record_id FROM sign_up_book')],
  '/staff/records/{id}': [region(recordOf('carrier'))],
  '/staff/batches/{id}': [region('id, region_code FROM batch')],
  '/ingest/batches/{id}': [account("id, created_by FROM batch WHERE source = 'api'")],
  '/my/corrections/{id}': [account('id, account_id FROM correction')],
  '/staff/corrections/{id}': [region('id, region_code FROM correction')],
  '/staff/verification-rounds/{id}': [everyone('id FROM verification_round')],
  '/portals/{id}': [everyone('id FROM portal WHERE url IS NOT NULL AND confirmed_at IS NOT NULL')],
  '/staff/portals/{id}': [bureau('id, region_code FROM portal WHERE retired = 0')],
  'GET /staff/portals/{id}/probes': [everyone('id FROM portal')],
  '/staff/bureaus/{code}': [bureau('region_code, region_code AS owner FROM bureau', 'code')],
  '/staff/internal-requests/{id}': [region('id, from_region, to_region FROM internal_request')],
  '/staff/substitutes/{id}': [account('id, absent_id FROM substitute')],

  '/my/bookings/{id}': [organization('id, organization_id FROM booking')],
  '/staff/bookings/{id}': [region('id, region_code FROM booking')],
  '/staff/openings/{id}': [region(recordOf('instrument'))],
  '/my/inquiries/{id}': [account('id, account_id FROM inquiry')],
  '/staff/inquiries/{id}': [region('id, region_code FROM inquiry')],
  '/my/consents/{id}': [account('id, account_id FROM consent')],
  '/staff/consents/{id}': [region('id, region_code FROM consent')],
  '/my/sign-ups/{id}': [account('id, account_id FROM sign_up')],
  '/staff/sign-ups/{id}': [region('id, region_code FROM sign_up')],
  '/staff/events/{id}': [region(recordOf('event'))],
  '/my/feedback/{id}': [account('id, account_id FROM feedback WHERE account_id IS NOT NULL')],
  '/staff/feedback/{id}': [region('id, region_code FROM feedback WHERE region_code IS NOT NULL')],
  '/my/filters/{id}': [account('id, account_id FROM saved_filter')],
  '/my/messages/{id}': [account('id, account_id FROM message')],
  '/staff/dispatches/{id}': [everyone('id FROM dispatch')],
  '/regions/{code}': [everyone('region_code FROM bureau', 'code')],

  // Whose they are hangs on their kind and state: four-eyes.test.ts and my-data.test.ts show it.
  '/staff/approvals/{id}': [],
  '/my/data-exports/{id}': [],
  'POST /my/claims/{id}/answer': [],

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

/** Undefined: nobody has said whose it is. */
export function rowsOf(key: Operation): readonly Rows[] | undefined {
  const path = key.slice(key.indexOf(' ') + 1);
  if (!path.includes('{')) return [];
  const own = rowsByPath[key];
  if (own) return own;
  const beginnings = Object.keys(rowsByPath).filter((one) => path === one || path.startsWith(`${one}/`));
  const [longest] = beginnings.sort((a, b) => b.length - a.length);
  return longest === undefined ? undefined : rowsByPath[longest];
}
