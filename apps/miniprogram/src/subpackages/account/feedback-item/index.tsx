import { usePageParams } from '@/platform/navigation';
import { usePullRefresh } from '@/platform/pull-refresh';
import { api } from '@/state/client';
import { IdentityGate } from '@/state/identity-gate';
import { useLoad } from '@/state/use-load';
import { LoadView } from '@/ui/page/load-view';
import { OfflineBar } from '@/ui/page/offline-bar';
import { PageShell } from '@/ui/page/page-shell';
import { FeedbackView } from '../_components/feedback-view';
import { useMove } from '@/state/use-move';

export default function FeedbackItem() {
  const { id = '' } = usePageParams<'feedbackItem'>();
  return (
    <IdentityGate title="投诉建议" need="signedIn" what="看自己的投诉建议">
      <Item id={id} />
    </IdentityGate>
  );
}

function Item({ id }: { id: string }) {
  const loaded = useLoad(`my-feedback:${id}`, () => api('GET /my/feedback/{id}', { params: { id } }));
  const { busy, move } = useMove(loaded);
  usePullRefresh(loaded.reload);
  return (
    <PageShell title="投诉建议" header={<OfflineBar asOf={loaded.asOf} onRetry={loaded.reload} />}>
      <LoadView loaded={loaded}>
        {(feedback) => (
          <FeedbackView
            feedback={feedback}
            busy={busy}
            onWithdraw={() =>
              move(() =>
                api('POST /my/feedback/{id}/withdraw', { params: { id }, body: { version: feedback.version } }),
              )
            }
          />
        )}
      </LoadView>
    </PageShell>
  );
}
