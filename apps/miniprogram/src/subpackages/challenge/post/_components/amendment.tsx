import type { OwnChallenge } from '@market/contract/challenge';
import { useState } from 'react';
import { Button } from '@/ui/base/button';
import { Card } from '@/ui/base/card';
import { Note } from '@/ui/base/note';
import { SectionHead } from '@/ui/base/section-head';
import { TextAreaField } from '@/ui/form/text-area-field';
import { Dialog } from '@/ui/overlay/dialog';
import { Actions } from '@/ui/page/actions';
import { PageShell } from '@/ui/page/page-shell';
import { StateView } from '@/ui/page/state-view';
import { ChangeRows } from '../../_components/change-rows';
import type { Amending } from '../_hooks/use-amending';
import { LeakNotes } from './leak-notes';

/** What the next version changes, before it is sent: the same words every bidder will read. */
export function Amendment({ challenge, amending }: { challenge: OwnChallenge; amending: Amending }) {
  const { fields, changes, unchanged, reason, setReason, drop, go, goToFirstIssue, sending } = amending;
  const [asking, setAsking] = useState(false);
  const next = challenge.contentVersion + 1;
  const publish = (): void => {
    if (goToFirstIssue()) return;
    if (reason.trim() === '') void sending.submit();
    else setAsking(true);
  };
  return (
    <PageShell
      title="这次的改动"
      back={false}
      bottom={
        <Actions>
          <Button kind="outline" onTap={() => go('need')}>
            返回修改
          </Button>
          <Button kind="bang" grow whyNot={unchanged ? '还没有改动' : undefined} onTap={publish}>
            {`发布第 ${next} 版`}
          </Button>
        </Actions>
      }
    >
      {unchanged ? (
        <StateView kind="empty" title="还没有改动" reason="返回修改要改的部分，这里列出与现在公开的差异" />
      ) : (
        <>
          <SectionHead first title="公开的差异" more="都不改了" onMore={drop} />
          {changes.length > 0 ? (
            <Card padded>
              <ChangeRows changes={changes} />
            </Card>
          ) : (
            <Note>公开的内容没有变化，只改了不公开的部分。</Note>
          )}
          <LeakNotes content={fields.content} />
          <SectionHead title="理由" />
          <Card padded>
            <TextAreaField
              label="修订理由"
              required
              placeholder="为什么改，揭榜方要注意什么"
              maxLength={500}
              value={reason}
              error={sending.errorOf('reason')}
              onChange={setReason}
            />
          </Card>
        </>
      )}
      <Dialog
        open={asking}
        kind="bang"
        title={`发布第 ${next} 版`}
        confirm="发布"
        busy={sending.busy}
        onConfirm={() => void sending.submit().then(() => setAsking(false))}
        onCancel={() => setAsking(false)}
      >
        立即公开，差异和理由告知每一家揭榜方，不能撤回。
      </Dialog>
    </PageShell>
  );
}
