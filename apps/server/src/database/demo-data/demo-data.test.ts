import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { accountIssues } from '@market/contract/account';
import { bidContent, bidIssues, bidStates, type BidContent, type BidState } from '@market/contract/bid';
import {
  appraisal,
  beforePublication,
  bidsOpened,
  challengeContent,
  challengeIssues,
  challengeStates,
  levelOf,
  withAgreement,
  type ChallengeContent,
  type ChallengeState,
} from '@market/contract/challenge';
import { organizationContent, organizationIssues, type OrganizationContent } from '@market/contract/organization';
import { region } from '@market/contract/region';
import { DAY_MS, isMobileNumber, type Role } from '@market/contract/shared';
import { newId } from '../../common/ids.js';
import { readDemoFiles } from '../demo/demo-files.js';
import { readChallengeRules } from '../../modules/region/challenge-rules.js';

interface Accounts {
  staff: { roles: Role[]; regionCode: string | null }[];
  members: { organization: string; phone: string }[];
}
interface Challenge {
  key: string;
  organization: string;
  state: ChallengeState;
  /** Null while in vetting; then `submittedDaysAgo` says since when. */
  publishedDaysAgo: number | null;
  submittedDaysAgo?: number;
  deadlineInDays: number;
  contest?: string;
  relistOf?: string;
  need?: string;
  invited?: string[];
  appraisal?: { dimensions: unknown; experts: unknown };
  content: ChallengeContent;
}
interface Bid {
  challenge: string;
  organization: string;
  state: BidState;
  submittedDaysAgo: number;
  rank?: number;
  dismissal?: { kind: string; text: string };
  content: BidContent;
}

const here = import.meta.dirname;
const config = join(here, '../../../../../config');
const read = <T>(...path: string[]): T => JSON.parse(readFileSync(join(...path), 'utf8')) as T;

const codes = readdirSync(join(config, 'regions')).map((file) => file.slice(0, -'.json'.length));
const fieldNames = read<{ fields: { name: string }[] }>(config, 'taxonomies/fields.json').fields.map(
  ({ name }) => name,
);
const organizations = read<(OrganizationContent & { key: string })[]>(here, 'organizations.json');
const { staff, members } = read<Accounts>(here, 'accounts.json');
const challenges = read<Challenge[]>(here, 'challenges.json');
const bids = read<Bid[]>(here, 'bids.json');
const needs = readDemoFiles().records.flatMap(({ recordType, content }) =>
  recordType === 'need' ? content.title : [],
);

const regionOf = (key: string) => organizations.find((organization) => organization.key === key)?.regionCode;
const repeated = (texts: string[]) => texts.filter((text, i) => texts.indexOf(text) !== i);

describe('fictional organizations, people and challenges', () => {
  test('organizations have valid credit codes and say in their name that they are demonstration', () => {
    expect(repeated(organizations.map(({ creditCode }) => creditCode))).toEqual([]);
    for (const { key, ...content } of organizations) {
      expect([key, organizationIssues(organizationContent.parse(content), new Date())]).toEqual([key, []]);
      expect(content.name).toMatch(/^演示·/);
      expect(codes).toContain(content.regionCode);
      expect(fieldNames).toContain(content.field);
    }
  });

  test('staff keep their roles apart, two or more for each place; every organization has a member', () => {
    expect(staff.flatMap(accountIssues)).toEqual([]);
    expect(codes.filter((code) => staff.filter((account) => account.regionCode === code).length < 2)).toEqual([]);
    expect([...new Set(members.map(({ organization }) => organization))]).toEqual(organizations.map(({ key }) => key));
    expect(members.filter(({ phone }) => !isMobileNumber(phone))).toEqual([]);
    expect(repeated(members.map(({ phone }) => phone))).toEqual([]);
  });

  const rulesOf = (key: string) => readChallengeRules(regionOf(key) ?? '').rules;

  const stillOpen: ChallengeState[] = [...beforePublication, 'preNotice', 'published', 'cancelled'];

  test('challenges are complete and their call lasts as long as the rules ask', () => {
    const now = new Date();
    expect(repeated(challenges.map(({ key }) => key))).toEqual([]);
    for (const { key, organization, state, deadlineInDays, content, contest, ...since } of challenges) {
      const start = new Date(now.getTime() - (since.publishedDaysAgo ?? since.submittedDaysAgo ?? 0) * DAY_MS);
      const bidDeadline = new Date(now.getTime() + deadlineInDays * DAY_MS).toISOString();
      const topic = contest === undefined ? { bidDeadline } : { contestId: newId() };
      const complete = challengeContent.parse({ ...content, ...topic });
      if (state !== 'draft') expect([key, challengeIssues(complete, rulesOf(organization), start)]).toEqual([key, []]);
      expect([key, regionOf(organization)]).not.toEqual([key, undefined]);
      expect(fieldNames).toContain(content.field);
      expect(challengeStates).toContain(state);
      expect([key, deadlineInDays > 0]).toEqual([key, stillOpen.includes(state)]);
    }
  });

  /** What was evaluated by both sides is completed at once. */
  test('there is one in every state a screen shows', () => {
    const shown = new Set(challenges.map(({ state }) => state));
    const missing = challengeStates.filter((state) => !shown.has(state));
    expect(missing).toEqual(['evaluated']);
    expect(new Set(bids.map(({ state }) => state)).size).toBeGreaterThanOrEqual(8);
  });

  test('what a challenge refers to is there: a failed one, a need, the invited', () => {
    const failed = challenges.filter(({ state }) => state === 'failed').map(({ key }) => key);
    for (const { relistOf, need, invited = [], appraisal: said } of challenges) {
      if (said) expect(appraisal.safeParse({ dimensions: said.dimensions, experts: said.experts }).success).toBe(true);
      if (relistOf !== undefined) expect(failed).toContain(relistOf);
      if (need !== undefined) expect(needs).toContain(need);
      for (const key of invited) expect(regionOf(key)).toBeDefined();
    }
    expect(challenges.filter(({ content, invited }) => (content.publication === 'directed') !== !!invited)).toEqual([]);
  });

  test('open challenges are there for all eight places; all together they cover ten fields or more', () => {
    const open = challenges.filter(({ state }) => state === 'published');
    expect(new Set(open.map(({ organization }) => regionOf(organization))).size).toBe(8);
    expect(new Set(challenges.map(({ content }) => content.field)).size).toBeGreaterThanOrEqual(10);
  });

  test.each(bids)('the bid of $organization for $challenge is complete, in time and not its own', (bid) => {
    const challenge = challenges.find(({ key }) => key === bid.challenge);
    if (!challenge) throw new Error(`no challenge "${bid.challenge}"`);
    const { indicators } = challenge.content;
    const content = bidContent.parse(bid.content);
    expect(bidIssues(content, indicators)).toEqual([]);
    const levels = content.answers.map(({ level }) => level);
    expect(indicators.map((row, i) => levelOf(row, content.answers[i]?.promise ?? '') ?? levels[i])).toEqual(levels);
    expect(regionOf(bid.organization)).toBeDefined();
    expect(bid.organization).not.toBe(challenge.organization);
    expect(bidStates).toContain(bid.state);
    expect(bid.submittedDaysAgo).toBeLessThan(challenge.publishedDaysAgo ?? 0);
    expect(bid.submittedDaysAgo).toBeGreaterThanOrEqual(-challenge.deadlineInDays);
    expect(bid.dismissal !== undefined).toBe(bid.state === 'notSelected' || (bid.rank ?? 0) > 1);
  });

  test('closed challenges have bids; an awarded one has as many winners as teams', () => {
    for (const { key, state, content } of challenges) {
      const received = bids.filter(({ challenge, state: at }) => challenge === key && at !== 'draft');
      if (state !== 'published')
        expect([key, received.length > 0]).toEqual([key, ['closed', 'terminated', ...bidsOpened].includes(state)]);
      const winners = received.filter((bid) => ['awarded', 'contracted'].includes(bid.state));
      expect([key, winners.length]).toEqual([
        key,
        (withAgreement as readonly string[]).includes(state) ? (content.teams ?? 1) : 0,
      ]);
    }
  });
});

test('the regions are configured with their sources, in the order of the belt line', () => {
  const regions = codes.map((code) => region.parse(read(config, 'regions', `${code}.json`)));
  expect(regions.map(({ order }) => order).sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  expect(regions.filter(({ bureau }) => bureau.site !== null && bureau.source === null)).toEqual([]);
  const portals = regions.flatMap((place) => place.portals);
  // No address is guessed: one that is given can be looked up, and nothing is confirmed without one.
  expect(portals.filter(({ url, source }) => url !== null && source === null)).toEqual([]);
  expect(portals.filter(({ url, confirmed }) => confirmed && url === null)).toEqual([]);
  expect(repeated(portals.map(({ name }) => name))).toEqual([]);
});
