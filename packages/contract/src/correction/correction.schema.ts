import * as z from 'zod/mini';
import { filledText, id, pageQuery, regionCode, text, version } from '../shared/index.js';
import { recordStates, revisionStates } from '../record/record.states.js';
import { correctionKinds, correctionStates, correctionSteps } from './correction.states.js';

const fieldKey = z.string().check(z.regex(/^@?[a-zA-Z][a-zA-Z0-9]{0,39}$/));
const webAddress = z.url({ protocol: /^https?$/ }).check(z.maxLength(500));

export const reportCorrection = z.strictObject({
  recordId: id,
  kind: z.enum(correctionKinds),
  field: z.nullable(fieldKey),
  problem: text(500),
  suggestion: text(300),
  evidenceUrl: z.nullable(webAddress),
});
export type ReportCorrection = z.output<typeof reportCorrection>;

/** The record's text at the place in question, as a reader saw it and sees it. */
const change = z.object({ before: z.string(), after: z.string() });

const correctionHead = {
  id,
  number: z.string(),
  recordId: id,
  recordType: z.string(),
  recordTitle: z.string(),
  /** The bureau that owes the answer. */
  regionCode,
  kind: z.enum(correctionKinds),
  field: z.nullable(z.string()),
  fieldLabel: z.nullable(z.string()),
  state: z.enum(correctionStates),
  deadline: z.string(),
  /** False when the deadline runs into a year whose holidays are not published yet. */
  calendarKnown: z.boolean(),
  createdAt: z.string(),
  answeredAt: z.nullable(z.string()),
  demo: z.boolean(),
  version,
};

const claim = { problem: z.string(), suggestion: z.string(), evidenceUrl: z.nullable(z.string()) };

export const ownCorrection = z.object(correctionHead);
export type OwnCorrection = z.output<typeof ownCorrection>;

export const ownCorrectionDetail = z.object({
  ...correctionHead,
  ...claim,
  answer: z.nullable(z.string()),
  /** The record's version that answers it, and what it changed at the place in question. */
  answeredNumber: z.nullable(z.int()),
  change: z.nullable(change),
  reopenedAt: z.nullable(z.string()),
  steps: z.array(z.object({ name: z.enum(correctionSteps), regionCode, note: z.string(), at: z.string() })),
});
export type OwnCorrectionDetail = z.output<typeof ownCorrectionDetail>;

export const ownCorrectionQuery = z.strictObject({ ...pageQuery, recordId: z.optional(id) });

/** The name is masked: the answer goes through the platform, so the bureau need not know who it is. */
const reporter = z.object({ name: z.string(), organization: z.nullable(z.string()) });

export const staffCorrectionRow = z.object({ ...correctionHead, reporter, transfers: z.int() });
export type StaffCorrectionRow = z.output<typeof staffCorrectionRow>;

export const staffCorrectionDetail = z.object({
  row: staffCorrectionRow,
  ...claim,
  /** What the reader saw when reporting, in the version of that number. */
  shownText: z.nullable(z.string()),
  shownNumber: z.int(),
  record: z.object({
    regionCode,
    state: z.enum(recordStates),
    publishedNumber: z.int(),
    /** What is published at the place in question now. */
    text: z.nullable(z.string()),
    sourceUrl: z.nullable(z.string()),
    revisionState: z.nullable(z.enum(revisionStates)),
  }),
  /** The change in work was made for this correction. */
  changing: z.boolean(),
  answer: z.nullable(z.string()),
  answeredNumber: z.nullable(z.int()),
  reopenedAt: z.nullable(z.string()),
  steps: z.array(
    z.object({ name: z.enum(correctionSteps), byName: z.string(), regionCode, note: z.string(), at: z.string() }),
  ),
});
export type StaffCorrectionDetail = z.output<typeof staffCorrectionDetail>;

/** `unanswered` is what the bureau still owes, `overdue` and `today` are parts of it. */
export const correctionViews = ['unanswered', 'overdue', 'today', 'answered', 'rejected', 'all'] as const;
export type CorrectionView = (typeof correctionViews)[number];

export const staffCorrectionQuery = z.strictObject({
  ...pageQuery,
  view: z._default(z.enum(correctionViews), 'unanswered'),
  region: z.optional(regionCode),
  type: z.optional(z.string().check(z.maxLength(40))),
  recordId: z.optional(id),
  q: z.optional(text(60)),
});

export const correctionCounts = z.object({ unanswered: z.int(), overdue: z.int(), today: z.int() });

export const answerCorrection = z.strictObject({ version, answer: filledText(500) });
export const rejectCorrection = z.strictObject({ version, reason: filledText(500) });
export const transferCorrection = z.strictObject({ version, regionCode, note: filledText(300) });
export const reopenCorrection = z.strictObject({ version, reason: filledText(300) });
