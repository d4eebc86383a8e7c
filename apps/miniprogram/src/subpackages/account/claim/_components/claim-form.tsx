import { claimForms, claimIssues, missingProofs, type OwnClaim } from '@market/contract/claim';
import { useState } from 'react';
import { toast } from '@/platform/toast';
import { api } from '@/state/client';
import { useAttachments } from '@/state/use-attachments';
import type { Loaded } from '@/state/use-load';
import { useSending } from '@/state/use-sending';
import { Button } from '@/ui/base/button';
import { Card } from '@/ui/base/card';
import { Note } from '@/ui/base/note';
import { ClaimFields } from './claim-fields';
import { Proofs } from './proofs';

/** To be filled in and handed in, for the first time or after it was returned. */
export function ClaimForm({
  claim,
  replace,
  reload,
}: { claim: OwnClaim } & Pick<Loaded<OwnClaim>, 'replace' | 'reload'>) {
  const { id, kind, version, state, reason } = claim;
  const [content, setContent] = useState(claim.content);
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
    replace(await api('POST /my/claims/{id}/submit', { params, body: { version: saved.version } }));
    toast('已提交，结果在“消息”里告知');
  };
  const sending = useSending(issues, send, reload);
  return (
    <>
      {state === 'returned' ? (
        <Note tone="danger" icon="circle-alert">{`被退回：${reason ?? ''}`}</Note>
      ) : (
        <Note icon="info">{claimForms[kind].purpose}</Note>
      )}
      <ClaimFields
        kind={kind}
        content={content}
        errorOf={sending.errorOf}
        onChange={(part) => setContent({ ...content, ...part })}
      />
      <Proofs kind={kind} files={files} open />
      {missing.length > 0 && <Note tone="warning" icon="info">{`还缺：${missing.join('、')}`}</Note>}
      <Card padded spaced>
        <Button block loading={sending.busy} onTap={() => void sending.submit()}>
          {state === 'returned' ? '重新提交' : '提交'}
        </Button>
      </Card>
    </>
  );
}
