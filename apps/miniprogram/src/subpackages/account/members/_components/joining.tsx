import { seatNotes, type InvitationView } from '@market/contract/membership';
import { seatLabels } from '@market/contract/shared';
import { useState } from 'react';
import { toast } from '@/platform/toast';
import { api } from '@/state/client';
import { useRegionName } from '@/state/regions';
import { useSession } from '@/state/session';
import { useSending } from '@/state/use-sending';
import { Button } from '@/ui/base/button';
import { Card } from '@/ui/base/card';
import { Note } from '@/ui/base/note';
import { Field } from '@/ui/form/field';
import { Dialog } from '@/ui/overlay/dialog';
import { Actions } from '@/ui/page/actions';
import { PageShell } from '@/ui/page/page-shell';

/** 用邀请码加入: first whose it is, then yes. */
export function Joining() {
  const [code, setCode] = useState('');
  const [seen, setSeen] = useState<InvitationView>();
  const nameOf = useRegionName();
  const issues = code.trim() === '' ? [{ path: 'code', message: '请填写邀请码' }] : [];
  const looking = useSending(issues, async () => setSeen(await api('POST /my/invitations/look', { body: { code } })));
  const joining = useSending([], async () => {
    await api('POST /my/invitations/accept', { body: { code } });
    await useSession.getState().refresh();
    toast('已加入单位');
  });
  return (
    <PageShell
      title="加入单位"
      bottom={
        <Actions>
          <Button grow loading={looking.busy} onTap={() => void looking.submit()}>
            下一步
          </Button>
        </Actions>
      }
    >
      <Note icon="info">邀请码由单位管理员在“成员”里生成，72 小时内用一次。</Note>
      <Card padded spaced>
        <Field
          label="邀请码"
          required
          num
          placeholder="10 位字母和数字"
          maxLength={20}
          value={code}
          error={looking.errorOf('code')}
          onChange={setCode}
        />
      </Card>
      <Dialog
        open={seen !== undefined}
        title="加入这个单位"
        confirm="加入"
        busy={joining.busy}
        onConfirm={() => void joining.submit().then(() => setSeen(undefined))}
        onCancel={() => setSeen(undefined)}
      >
        {seen
          ? `${seen.organizationName}（${nameOf(seen.regionCode)}），席位是${seatLabels[seen.seat]}，${seatNotes[seen.seat]}。`
          : ''}
      </Dialog>
    </PageShell>
  );
}
