import { claimForms, claimIssues, missingProofs, type OwnClaim } from '@market/contract/claim';
import { toast } from '@/platform/toast';
import { api } from '@/state/client';
import { useAttachments } from '@/state/use-attachments';
import { useKeptForm } from '@/state/use-kept-form';
import type { Loaded } from '@/state/use-load';
import { useSending } from '@/state/use-sending';
import { Button } from '@/ui/base/button';
import { Card } from '@/ui/base/card';
import { KeyValues } from '@/ui/base/key-values';
import { Note } from '@/ui/base/note';
import { DraftStatus } from '@/ui/market/draft-status';
import { Actions } from '@/ui/page/actions';
import { PageShell, type PageShellProps } from '@/ui/page/page-shell';
import { ClaimFields } from './claim-fields';
import { Proofs } from './proofs';

interface ClaimFormProps extends Pick<PageShellProps, 'title' | 'header'> {
  claim: OwnClaim;
  loaded: Pick<Loaded<OwnClaim>, 'replace' | 'reload'>;
}

/** To be filled in and handed in, for the first time or after it was returned. */
export function ClaimForm({ claim, loaded: { replace, reload }, ...frame }: ClaimFormProps) {
  const { id, kind, version, state, reason, subject } = claim;
  const { value: content, change, kept, forget } = useKeptForm(`claim:${id}`, claim.content);
  const files = useAttachments('claim', id);
  const missing = missingProofs(
    kind,
    files.items.filter((item) => item.state !== 'refused').map(({ part }) => part),
  );
  const issues = [
    ...claimIssues(kind, content),
    ...missing.map((label) => ({ path: 'proof', message: `请上传${label}` })),
  ];
  const params = { id };
  const send = async (): Promise<void> => {
    const saved = await api('PUT /my/claims/{id}', { params, body: { version, content } });
    replace(saved);
    forget();
    replace(await api('POST /my/claims/{id}/submit', { params, body: { version: saved.version } }));
    toast('已提交，结果在“消息”里告知');
  };
  const sending = useSending(issues, send, reload);
  return (
    <PageShell
      {...frame}
      bottom={
        <Actions note={missing.length > 0 ? `还缺：${missing.join('、')}` : undefined}>
          <Button grow loading={sending.busy} onTap={() => void sending.submit()}>
            {state === 'returned' ? '重新提交' : '提交'}
          </Button>
        </Actions>
      }
    >
      {state === 'returned' ? (
        <Note tone="danger" icon="circle-alert">{`被退回：${reason ?? ''}`}</Note>
      ) : (
        <Note icon="info">{claimForms[kind].purpose}</Note>
      )}
      {kept && <DraftStatus state="device" />}
      {kind === 'organization' && (
        <Card padded spaced>
          <KeyValues rows={[{ key: '单位', value: subject }]} />
        </Card>
      )}
      <ClaimFields
        kind={kind}
        content={content}
        errorOf={sending.errorOf}
        onChange={(part) => change({ ...content, ...part })}
      />
      <Proofs kind={kind} files={files} open />
    </PageShell>
  );
}
