import {
  claimFieldLabels,
  claimForms,
  claimStateLabels,
  claimSteps,
  hearingOver,
  isQualification,
  isUnheard,
  wantLabels,
  type ClaimField,
  type OwnClaim,
} from '@market/contract/claim';
import { minuteText } from '@market/contract/shared';
import { clock } from '@/platform/clock';
import { useRegionName } from '@/state/regions';
import { useAttachments } from '@/state/use-attachments';
import type { Loaded } from '@/state/use-load';
import { Card } from '@/ui/base/card';
import { KeyValues } from '@/ui/base/key-values';
import { Note, type NoteProps } from '@/ui/base/note';
import { SectionHead } from '@/ui/base/section-head';
import { ConsoleDoor } from './console-door';
import { Proofs } from './proofs';

const tones: Partial<Record<OwnClaim['state'], NoteProps['tone']>> = { granted: 'success', revoked: 'danger' };

/** What was handed in, and how it stands. */
export function ClaimStanding({ claim, loaded }: { claim: OwnClaim; loaded: Loaded<OwnClaim> }) {
  const { kind, state, reason, answerUntil, steps, mine, asked } = claim;
  const now = clock.now();
  const said =
    isUnheard(claim) && !hearingOver(claim, now)
      ? `${asked ? '请你' : '单位管理员可'}在 ${minuteText(answerUntil ?? now, now)} 前说明意见。`
      : state === 'submitted'
        ? '科技局正在核对，结果在“消息”里告知。'
        : (reason ?? '');
  return (
    <>
      <Note tone={tones[state] ?? 'warning'} icon={state === 'granted' ? 'badge-check' : 'clock'}>
        {`${claimStateLabels[state]}。${said}`}
      </Note>
      {state === 'granted' && isQualification(kind) && <ConsoleDoor username={claim.username} loaded={loaded} />}
      <SectionHead title="申请内容" />
      <Said claim={claim} />
      {mine && <OwnProofs claim={claim} />}
      {steps.length > 0 && (
        <>
          <SectionHead title="经过" />
          <Card padded>
            <KeyValues
              rows={steps.map(({ name, byName, note, at }) => ({
                key: minuteText(at, now),
                value: [`${byName}${claimSteps[name]}`, note].filter(Boolean).join('：'),
              }))}
            />
          </Card>
        </>
      )}
    </>
  );
}

const OwnProofs = ({ claim: { id, kind } }: { claim: OwnClaim }) => (
  <Proofs kind={kind} files={useAttachments('claim', id)} open={false} />
);

function Said({ claim: { kind, content, applicantName, applicantPhone } }: { claim: OwnClaim }) {
  const nameOf = useRegionName();
  const textOf = (field: ClaimField): string => {
    if (field === 'wants') return wantLabels[content.wants];
    if (field === 'publish') return content.publish ? '同意' : '不公开';
    if (field === 'regionCode') return nameOf(content.regionCode);
    const value = content[field];
    return Array.isArray(value) ? value.join('、') : value;
  };
  const { asks } = claimForms[kind];
  const rows = asks.map((field) => ({ key: claimFieldLabels[field], value: textOf(field) }));
  const applicant = [asks.includes('name') ? '' : applicantName, applicantPhone].filter(Boolean).join(' ');
  return (
    <Card padded>
      <KeyValues rows={[...(applicant ? [{ key: '申请人', value: applicant }] : []), ...rows]} />
    </Card>
  );
}
