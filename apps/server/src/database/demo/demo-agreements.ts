import {
  EVALUATION_DAYS,
  followUpDay,
  followUpMonths,
  type AgreementTerms,
  type Measured,
} from '@market/contract/agreement';
import { levelOf, type Indicator } from '@market/contract/challenge';
import { canonicalJson, DAY_MS, isoDay } from '@market/contract/shared';
import { newId } from '../../common/ids.js';
import type { CryptoProvider } from '../../integrations/crypto/crypto-provider.js';
import type { AgreementChange } from '../../modules/agreement/agreement-change.entity.js';
import type { AgreementPayment } from '../../modules/agreement/agreement-payment.entity.js';
import { Agreement } from '../../modules/agreement/agreement.entity.js';
import { newAgreement, termsFrom } from '../../modules/agreement/beginning.service.js';
import { planOf } from '../../modules/agreement/drafting.service.js';
import type { FollowUp } from '../../modules/agreement/follow-up.entity.js';
import type { Milestone } from '../../modules/agreement/milestone.entity.js';
import type { Bid } from '../../modules/bid/bid.entity.js';
import type { WorkDays } from '../../modules/calendar/work-days.js';
import type { MarketRecord } from '../../modules/record/record.entity.js';
import type { ChallengeRuleBook } from '../../modules/region/challenge-rules.js';
import type { DemoChallengeRow } from './demo-challenges.js';
import { daysAgo } from './demo-days.js';
import type { People } from './demo-people.js';
import type { DemoAgreement, DemoFiles } from './demo-files.js';

export interface AgreementRows {
  agreements: Agreement[];
  milestones: Milestone[];
  payments: AgreementPayment[];
  changes: AgreementChange[];
  followUps: FollowUp[];
}
interface Around {
  challenges: readonly DemoChallengeRow[];
  bids: readonly Bid[];
  records: readonly MarketRecord[];
}
interface Ports {
  people: People;
  crypto: CryptoProvider;
  workDays: WorkDays;
  rules: ChallengeRuleBook;
  now: Date;
}

/** Agreements that have come some way; the others begin by themselves once the platform runs. */
export function agreementRows(
  { agreements, bids }: Pick<DemoFiles, 'agreements' | 'bids'>,
  around: Around,
  ports: Ports,
): AgreementRows {
  const rows: AgreementRows = { agreements: [], milestones: [], payments: [], changes: [], followUps: [] };
  for (const written of agreements) {
    const challenge = around.challenges.find(({ written: { key } }) => key === written.challenge)?.row;
    const won = bids.find(
      ({ challenge: key, state, organization }) =>
        key === written.challenge && wins(state) && [organization, undefined].includes(written.bidder),
    );
    const bidderId = won && ports.people.organizationOf(won.organization).id;
    const bid = around.bids.find((one) => one.challengeId === challenge?.id && one.organizationId === bidderId);
    if (!challenge || !bid || !won) throw new Error(`the demonstration data have no winner of "${written.challenge}"`);
    const drafted = daysAgo(ports.now, written.draftedDaysAgo, '10:00');
    const terms = { ...termsFrom(challenge, won.content, isoDay(drafted)), ...written.terms };
    const signBy = ports.workDays.deadline(drafted, ports.rules.of(challenge.regionCode).signingWorkingDays).deadline;
    const row = newAgreement(challenge, bid, { terms, signBy, now: drafted });
    const { indicators } = challenge.content;
    Object.assign(row, standing(written, row, indicators, ports), {
      cooperationId: around.records.find(({ title }) => title === written.cooperation)?.id ?? null,
    });
    rows.agreements.push(Object.assign(new Agreement(), row));
    addParts(rows, row, written, indicators, ports.now);
  }
  return rows;
}

const wins = (state: string): boolean => state === 'awarded' || state === 'contracted';

/** Without the days of `daysAgo`: not yet. */
const since = (now: Date, days: number | undefined): Date | null =>
  days === undefined ? null : daysAgo(now, days, '15:00');

const measuredOf = (indicators: readonly Indicator[], actual: Readonly<Record<string, string>> = {}): Measured[] =>
  indicators.flatMap((indicator) => {
    const value = actual[indicator.id];
    return value === undefined
      ? []
      : [{ indicatorId: indicator.id, actual: value, met: levelOf(indicator, value) === 'met' }];
  });

function standing(
  { state, signed, acceptance, evaluations, completedDaysAgo, terminated }: DemoAgreement,
  { terms }: { terms: AgreementTerms },
  indicators: readonly Indicator[],
  { crypto, now }: Ports,
): Partial<Agreement> {
  const [demanderSignedAt, bidderSignedAt] = [since(now, signed.demander), since(now, signed.bidder)];
  const inForceAt = demanderSignedAt && bidderSignedAt;
  const decidedAt = since(now, acceptance?.decidedDaysAgo);
  return {
    state,
    version: 4,
    digest: crypto.digest(canonicalJson(terms)),
    demanderSignedAt,
    bidderSignedAt,
    inForceAt,
    acceptance: acceptance
      ? {
          report: acceptance.report,
          measured: measuredOf(indicators, acceptance.actual),
          appliedAt: daysAgo(now, acceptance.appliedDaysAgo, '15:00').toISOString(),
          result: acceptance.result ?? null,
          opinion: acceptance.opinion ?? '',
          mendBy: null,
          decidedAt: decidedAt?.toISOString() ?? null,
        }
      : null,
    endedAt: decidedAt ?? since(now, terminated?.daysAgo),
    terminationReason: terminated?.reason ?? null,
    evaluateBy: decidedAt && new Date(decidedAt.getTime() + EVALUATION_DAYS * DAY_MS),
    demanderEvaluation: evaluations?.demander ?? null,
    bidderEvaluation: evaluations?.bidder ?? null,
    updatedAt:
      since(now, completedDaysAgo ?? terminated?.daysAgo ?? acceptance?.appliedDaysAgo) ??
      inForceAt ??
      demanderSignedAt ??
      now,
  };
}

function addParts(
  rows: AgreementRows,
  row: Agreement,
  { milestones = [], paid = [], changes = [], followUps = [] }: DemoAgreement,
  indicators: readonly Indicator[],
  now: Date,
): void {
  const agreementId = row.id;
  const plan = planOf(agreementId, row.terms);
  if (row.inForceAt) {
    rows.milestones.push(
      ...plan.milestones.map((planned, i): Milestone => {
        const { state = 'pending', submittedDaysAgo, decidedDaysAgo, actual, ...said } = milestones[i] ?? {};
        return {
          ...planned,
          ...said,
          state,
          measured: measuredOf(indicators, actual),
          submittedAt: since(now, submittedDaysAgo),
          decidedAt: since(now, decidedDaysAgo),
        };
      }),
    );
    rows.payments.push(
      ...plan.payments.map((planned, i): AgreementPayment => {
        const at = since(now, paid[i]?.daysAgo);
        if (!at) return planned;
        const confirmedAt = paid[i]?.confirmed ? at : null;
        return { ...planned, paidOn: isoDay(at), paidFen: planned.amountFen, confirmedAt };
      }),
    );
  }
  rows.changes.push(
    ...changes.map(({ proposedDaysAgo, answeredDaysAgo, months = null, answer = '', ...said }) => ({
      ...said,
      id: newId(),
      agreementId,
      months,
      answer,
      version: 1,
      proposedAt: daysAgo(now, proposedDaysAgo, '15:00'),
      answeredAt: since(now, answeredDaysAgo),
    })),
  );
  const { endedAt } = row;
  if (!endedAt || row.state !== 'passed') return;
  rows.followUps.push(
    ...followUpMonths.map((months): FollowUp => {
      const given = followUps.find((followUp) => followUp.months === months);
      const answeredAt = since(now, given?.answeredDaysAgo);
      return {
        id: newId(),
        agreementId,
        months,
        dueOn: followUpDay(endedAt, months),
        remindedAt: answeredAt,
        inUse: given ? Number(given.inUse) : null,
        revenueFen: given?.revenueFen ?? null,
        note: given?.note ?? '',
        answeredAt,
      };
    }),
  );
}
