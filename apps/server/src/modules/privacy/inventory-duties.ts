import { StaffInvitation } from '../account/staff-invitation.entity.js';
import { ApprovalRow } from '../approval/approval.entity.js';
import { BidOpening } from '../bid-opening/bid-opening.entity.js';
import { Bureau } from '../bureau/bureau.entity.js';
import { ChallengeOpinionRow } from '../challenge/challenge-opinion.entity.js';
import { Contest } from '../contest/contest.entity.js';
import { CorrectionStepRow } from '../correction/correction-step.entity.js';
import { FeedRun } from '../feed/feed-run.entity.js';
import { Batch } from '../ingest/batch.entity.js';
import { ColumnMapping } from '../ingest/column-mapping.entity.js';
import { InternalRequest } from '../internal-request/internal-request.entity.js';
import { ExpertAccount } from '../judging/expert-account.entity.js';
import { PanelSeat } from '../judging/panel-seat.entity.js';
import { Panel } from '../judging/panel.entity.js';
import { NetworkListRow } from '../network/network-list.entity.js';
import { Opening } from '../booking/opening.entity.js';
import { Portal } from '../portal/portal.entity.js';
import { RecordVersion } from '../record/record-version.entity.js';
import { MarketRecord } from '../record/record.entity.js';
import { SubstituteRow } from '../substitute/substitute.entity.js';
import { UnmaskedDay } from '../unmasking/unmasked-day.entity.js';
import { VerificationRound } from '../verification/round.entity.js';
import { kept, type PersonalTable } from './personal-data.js';

const duty = (entity: PersonalTable['entity'], subject: string | null, ...columns: string[]): PersonalTable => ({
  entity,
  kind: 'duties',
  subject,
  columns,
  ending: kept('deals'),
});

/** Who did what for a bureau or as an expert: staff accounts are closed by the system admin, never by themselves. */
export const dutyTables: readonly PersonalTable[] = [
  {
    ...duty(StaffInvitation, 'accountId', 'invitedBy', 'invitedByName', 'createdAt', 'acceptedAt'),
    secrets: ['codeHash'],
  },
  duty(MarketRecord, 'createdBy', 'title', 'fields', 'createdAt'),
  duty(RecordVersion, 'editedBy', 'editedByName', 'verifiedByName', 'editedAt'),
  duty(Batch, 'createdBy', 'createdByName', 'submittedBy', 'submittedByName', 'createdAt'),
  duty(ColumnMapping, 'savedBy', 'title', 'savedAt'),
  duty(ChallengeOpinionRow, 'accountId', 'text', 'byName', 'at'),
  duty(CorrectionStepRow, null, 'byName', 'note'),
  duty(InternalRequest, null, 'askedByName', 'answeredByName'),
  duty(FeedRun, null, 'byName'),
  duty(Portal, 'editedBy', 'editedByName', 'confirmedByName'),
  duty(Opening, null, 'updatedBy'),
  duty(Contest, 'createdBy', 'title', 'createdAt'),
  duty(Bureau, 'dutyAccountId', 'dutyHours', 'updatedByName'),
  duty(VerificationRound, 'openedBy', 'openedByName', 'startedAt'),
  duty(BidOpening, 'witnessBy', 'demanderBy', 'witnessAt'),
  duty(Panel, 'createdBy', 'createdAt'),
  duty(PanelSeat, 'accountId', 'name', 'organization', 'title', 'note', 'invitedAt'),
  duty(ExpertAccount, 'accountId', 'recordId', 'createdBy', 'createdAt'),
  duty(
    ApprovalRow,
    'askedBy',
    'payload',
    'facts',
    'reason',
    'askedByName',
    'decidedBy',
    'decidedByName',
    'note',
    'askedAt',
  ),
  duty(UnmaskedDay, 'accountId', 'day', 'opened'),
  duty(NetworkListRow, null, 'changedByName'),
  duty(SubstituteRow, 'substituteId', 'absentId', 'roles', 'fromDay', 'untilDay', 'note'),
];
