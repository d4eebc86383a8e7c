import type { AgreementState, MilestoneState } from '../agreement/agreement.states.js';
import type { ChallengeHold } from '../challenge/challenge-hold.js';
import type { ChallengeState } from '../challenge/challenge.states.js';
import { decidedByBureau, type ChallengeKind } from '../challenge/terms.js';
import type { PanelState } from '../judging/panel.states.js';
import {
  addDays,
  beijingInstant,
  isoDay,
  workingDaysBetween,
  workingDeadline,
  type WorkCalendar,
} from '../shared/index.js';
import { dutyReminderDays, dutyWorkingDays, type DutyKind, type DutyParty } from './duties.js';

type Instant = string | Date;

/** What decides whose turn it is. Lists hold what is still open only. */
export interface DutyFacts {
  state: ChallengeState;
  hold: ChallengeHold;
  kind: ChallengeKind;
  /** 初审时限 of its place. */
  vettingWorkingDays: number;
  /** When it came into the state it is in. */
  stateSince: Instant | null;
  /** When 张榜前公示 or 征集 ends by itself. */
  stageEndsAt: Instant | null;
  bidDeadline: Instant | null;
  noticeDeadline: Instant | null;
  panel: PanelState | null;
  /** Answers owed to objections. */
  objections: readonly { dueAt: Instant }[];
  agreements: readonly { state: AgreementState; signBy: Instant; evaluateBy: Instant | null }[];
  milestones: readonly { state: MilestoneState; dueOn: string }[];
}

export interface Duty {
  kind: DutyKind;
  by: DutyParty;
  /** ISO instant; null when there is no term. */
  until: string | null;
  overdue: boolean;
}

/** 轮到谁、做什么、到何时。Null when it has ended or stands still by decision. `now` is the database's clock. */
export function nextDuty(facts: DutyFacts, now: Date, calendar: WorkCalendar): Duty | null {
  const found = dutyOf(facts, calendar);
  if (!found) return null;
  const { kind, by, until } = found;
  const at = until && new Date(until);
  return { kind, by, until: at ? at.toISOString() : null, overdue: at !== null && at < now };
}

/** Near enough to its end, counted in working days, and not past it. */
export const reminderDue = (
  { kind, until }: Pick<Duty, 'kind' | 'until'>,
  now: Date,
  calendar: WorkCalendar,
): boolean =>
  until !== null &&
  new Date(until) > now &&
  workingDaysBetween(calendar, isoDay(now), isoDay(until)) <= dutyReminderDays[kind];

interface Found {
  kind: DutyKind;
  by: DutyParty;
  until: Instant | null;
}

function dutyOf(facts: DutyFacts, calendar: WorkCalendar): Found | null {
  const { state, hold, kind, stateSince } = facts;
  const answerBy = earliest(facts.objections.map(({ dueAt }) => dueAt));
  if (hold === 'suspended') return { kind: 'lift', by: 'bureau', until: null };
  if (hold === 'dispute' || answerBy) return { kind: 'answerObjection', by: 'bureau', until: answerBy };
  const decider = decidedByBureau(kind) ? 'bureau' : 'demander';
  const within = (duty: DutyKind, by: DutyParty): Found => {
    const days = duty === 'vet' ? facts.vettingWorkingDays : dutyWorkingDays[duty];
    const until = stateSince && days ? workingDeadline(calendar, new Date(stateSince), days).deadline : null;
    return { kind: duty, by, until };
  };
  switch (state) {
    case 'vetting':
      return within('vet', 'bureau');
    case 'diagnosing':
      return within('diagnose', 'broker');
    case 'appraisal':
      return within('appraise', 'bureau');
    case 'approval':
      return within('approve', 'alliance');
    case 'preNotice':
      return { kind: 'notice', by: 'platform', until: facts.stageEndsAt };
    case 'screening':
      return within('screen', 'bureau');
    case 'collecting':
      return { kind: 'collect', by: 'platform', until: facts.stageEndsAt };
    case 'published':
      return { kind: 'bid', by: 'bidders', until: facts.bidDeadline };
    case 'closed':
      return within('open', 'demander');
    case 'matchmaking':
      return within('match', decider);
    case 'judging':
      if (facts.panel === 'scoring') return within('score', 'experts');
      if (decidedByBureau(facts.kind) && facts.panel !== 'scored') return within('formPanel', 'bureau');
      return within('shortlist', decider);
    case 'shortlisted':
      return within('startNotice', decider);
    case 'awardNotice':
      return { kind: 'notice', by: 'platform', until: facts.noticeDeadline };
    case 'awarded':
    case 'contracting':
      return { kind: 'sign', by: 'parties', until: earliest(unsigned(facts).map(({ signBy }) => signBy)) };
    case 'executing':
      return milestoneDuty(facts);
    case 'acceptance':
      return within('accept', 'demander');
    case 'evaluated':
      return {
        kind: 'evaluate',
        by: 'parties',
        until: earliest(facts.agreements.flatMap(({ evaluateBy }) => evaluateBy ?? [])),
      };
    default:
      return null;
  }
}

const unsigned = ({ agreements }: DutyFacts) =>
  agreements.filter(({ state }) => state === 'drafting' || state === 'signing');

/** A report that was handed in waits for the demander; else the next one is the bidder's; after the last, acceptance. */
function milestoneDuty({ milestones }: DutyFacts): Found {
  if (milestones.some(({ state }) => state === 'submitted'))
    return { kind: 'confirmMilestone', by: 'demander', until: null };
  const next = milestones.map(({ dueOn }) => dueOn).sort()[0];
  if (next === undefined) return { kind: 'applyAcceptance', by: 'bidder', until: null };
  // Overdue from the day after: the last instant of its day, as people write it.
  const midnight = new Date(beijingInstant(addDays(next, 1), '00:00'));
  return { kind: 'reportMilestone', by: 'bidder', until: new Date(midnight.getTime() - 1) };
}

function earliest(instants: readonly Instant[]): Instant | null {
  const [first] = [...instants].sort((a, b) => new Date(a).getTime() - new Date(b).getTime());
  return first ?? null;
}
