import { recordStateLabels, revisionStateLabels, type StaffRecordRow } from '@market/contract/record';
import { ToneTag, type Tone } from '../../components/tone-tag';

const revisionTones: Record<NonNullable<StaffRecordRow['revisionState']>, Tone> = {
  importing: 'plain',
  editing: 'plain',
  pending: 'blue',
  returned: 'warn',
  accepted: 'ok',
};

/** What the public sees, and how far the change in work has come. */
export const RecordStateTag = ({ row }: { row: Pick<StaffRecordRow, 'state' | 'revisionState'> }) => (
  <span style={{ display: 'inline-flex', gap: 4 }} data-testid="record-state">
    <ToneTag tone={row.state === 'published' ? 'ok' : 'plain'}>{recordStateLabels[row.state]}</ToneTag>
    {row.revisionState && row.revisionState !== 'accepted' && (
      <ToneTag tone={revisionTones[row.revisionState]}>{revisionStateLabels[row.revisionState]}</ToneTag>
    )}
  </span>
);
