const tabs = {
  market: 'pages/market/index',
  map: 'pages/map/index',
  challenges: 'pages/challenge/index',
  me: 'pages/me/index',
} as const;

const others = {
  challenge: 'subpackages/challenge/detail/index',
  post: 'subpackages/challenge/post/index',
  bid: 'subpackages/challenge/bid/index',
  receipt: 'subpackages/challenge/receipt/index',
  myChallenges: 'subpackages/challenge/mine/index',
  manage: 'subpackages/challenge/manage/index',
  myBids: 'subpackages/challenge/my-bids/index',
  invited: 'subpackages/challenge/invited/index',
  talks: 'subpackages/challenge/talks/index',
  result: 'subpackages/judging/result/index',
  objection: 'subpackages/judging/objection/index',
  agreements: 'subpackages/agreement/list/index',
  agreement: 'subpackages/agreement/agreement/index',
  agreementTerms: 'subpackages/agreement/terms/index',
  agreementReport: 'subpackages/agreement/report/index',
  consortium: 'subpackages/challenge/consortium/index',
  pledge: 'subpackages/disclosure/pledge/index',
  withheld: 'subpackages/disclosure/withheld/index',
  disclosures: 'subpackages/disclosure/requests/index',
  contest: 'subpackages/challenge/contest/index',
  evidenceRoots: 'subpackages/evidence/roots/index',
  verifyEvidence: 'subpackages/evidence/verify/index',
  records: 'subpackages/record/list/index',
  record: 'subpackages/record/record/index',
  favorites: 'subpackages/record/favorites/index',
  corrections: 'subpackages/record/corrections/index',
  correction: 'subpackages/record/correction/index',
  booking: 'subpackages/record/booking/index',
  signUp: 'subpackages/record/sign-up/index',
  inquiry: 'subpackages/record/inquiry/index',
  search: 'subpackages/search/search/index',
  region: 'subpackages/region/region/index',
  window: 'subpackages/region/window/index',
  lists: 'subpackages/region/lists/index',
  web: 'subpackages/region/web/index',
  street: 'subpackages/region/street/index',
  signIn: 'subpackages/account/sign-in/index',
  organization: 'subpackages/account/organization/index',
  members: 'subpackages/account/members/index',
  claims: 'subpackages/account/claims/index',
  claim: 'subpackages/account/claim/index',
  messages: 'subpackages/account/messages/index',
  messageSettings: 'subpackages/account/settings/index',
  requests: 'subpackages/account/requests/index',
  request: 'subpackages/account/request/index',
  about: 'subpackages/account/about/index',
  feedback: 'subpackages/account/feedback/index',
  feedbackItem: 'subpackages/account/feedback-item/index',
  privacy: 'subpackages/account/privacy/index',
  myData: 'subpackages/account/my-data/index',
} as const;

/** Where each page is. */
export const pagePaths = { ...tabs, ...others };

export type TabName = keyof typeof tabs;
export type PageName = TabName | keyof typeof others;

/** What a page must be told to open; a page that is not listed needs nothing. */
export interface PageParams {
  /** `layers` joined by commas; `at` is 经度,纬度,缩放. */
  map: { view?: string; layers?: string; lens?: string; region?: string; at?: string };
  /** As the map's. */
  street: { at: string; layers: string; lens: string };
  challenge: { id: string };
  /** Without an id a new one; `need`: the record it is posted from; `contest`: the collection it is a topic for. */
  post: { id?: string; need?: string; contest?: string };
  /** Without an id all of them. */
  contest: { id?: string };
  bid: { challengeId: string };
  receipt: { bidId: string };
  talks: { bidId: string };
  consortium: { id: string };
  pledge: { bidId: string };
  withheld: { bidId: string };
  /** Of a challenge of one's own. */
  disclosures: { id: string };
  manage: { id: string };
  result: { bidId: string };
  /** To raise one against the notice of a challenge, or to see one. */
  objection: { id?: string; challengeId?: string };
  agreement: { id: string };
  agreementTerms: { id: string };
  /** Without a milestone: the application for acceptance. */
  agreementReport: { id: string; milestone?: string };
  /** Without a section: all of them. */
  records: {
    section?: string;
    type?: string;
    region?: string;
    q?: string;
    facets?: string;
    sort?: string;
    filter?: string;
  };
  /** `filters` and `sort` as the contract writes them. */
  search: { q?: string; filters?: string; sort?: string };
  record: { id: string };
  favorites: { tab?: string };
  web: { url: string };
  correction: { id: string };
  /** Of the record that is booked, signed up for or asked about. */
  booking: { id: string };
  signUp: { id: string };
  inquiry: { id: string };
  region: { code: string };
  /** Without a code: the first of the line. */
  window: { code?: string };
  claim: { id: string };
  requests: { topic?: string };
  request: { topic: 'booking' | 'signUp' | 'inquiry'; id: string };
  feedback: { tab?: string };
  feedbackItem: { id: string };
  lists: { list?: string; lens?: string; region?: string; partner?: string; kind?: string; q?: string };
}

export type ParamsOf<Name extends PageName> = Name extends keyof PageParams ? PageParams[Name] : Record<never, string>;

export const isTab = (name: PageName): name is TabName => name in tabs;

export function pageUrl(name: PageName, params: Record<string, string | undefined> = {}): string {
  const query = Object.entries(params)
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
    .join('&');
  return `/${pagePaths[name]}${query && `?${query}`}`;
}
