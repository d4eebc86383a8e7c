import { usePullRefresh } from '@/platform/pull-refresh';
import { open } from '@/platform/navigation';
import { api } from '@/state/client';
import { useLoad } from '@/state/use-load';
import { Note } from '@/ui/base/note';
import { LoadView } from '@/ui/page/load-view';
import { OfflineBar } from '@/ui/page/offline-bar';
import { PageShell } from '@/ui/page/page-shell';
import { Comments } from './comments';
import { Decision } from './decision';
import { Distribution } from './distribution';

/** 逐项得分: what was decided and why, and one's own points among everybody's, without names. */
export function ResultView({ bidId }: { bidId: string }) {
  const params = { id: bidId };
  const loaded = useLoad(`result:${bidId}`, async () => {
    const [bid, { scores }] = await Promise.all([
      api('GET /my/bids/{id}', { params }),
      api('GET /my/bids/{id}/scores', { params }),
    ]);
    return { bid, scores };
  });
  usePullRefresh(loaded.reload);
  return (
    <PageShell title="评审结果" header={<OfflineBar asOf={loaded.asOf} onRetry={loaded.reload} />}>
      <LoadView loaded={loaded} away={{ text: '我的揭榜', onTap: () => void open('myBids') }}>
        {({ bid, scores }) => (
          <>
            <Decision bid={bid} />
            {scores ? (
              <>
                <Distribution scores={scores} />
                <Comments comments={scores.comments} />
              </>
            ) : (
              <Note spaced icon="info">
                {bid.outcome
                  ? '这张榜由发榜方直接评定，没有设评审组，所以没有得分。'
                  : '还没有评审结果，出来后在“消息”里告诉你。'}
              </Note>
            )}
          </>
        )}
      </LoadView>
    </PageShell>
  );
}
