import { dayText } from '@market/contract/shared';
import { clock } from '@/platform/clock';
import { open, usePageParams } from '@/platform/navigation';
import { usePullRefresh } from '@/platform/pull-refresh';
import { AttachmentList } from '@/state/attachment-list';
import { api } from '@/state/client';
import { useLoad } from '@/state/use-load';
import { ChallengeTerms } from '@/ui/market/challenge-terms';
import { LoadView } from '@/ui/page/load-view';
import { OfflineBar } from '@/ui/page/offline-bar';
import { PageShell } from '@/ui/page/page-shell';
import { useSay } from '@/ui/language';
import { ChallengeText } from '../_components/challenge-text';
import { BidBar } from './_components/bid-bar';
import { DetailHead } from './_components/detail-head';
import { Ending } from './_components/ending';
import { Lineage } from './_components/lineage';
import { Source } from './_components/source';

export default function ChallengeDetailPage() {
  const say = useSay();
  const { id = '' } = usePageParams<'challenge'>();
  const loaded = useLoad(`challenge:${id}`, () => api('GET /challenges/{id}', { params: { id } }), { keep: true });
  usePullRefresh(loaded.reload);
  const { data, asOf, reload } = loaded;
  const now = clock.now();
  return (
    <PageShell
      bilingual
      title={say('榜单详情')}
      header={<OfflineBar asOf={asOf} onRetry={reload} />}
      bottom={data && <BidBar challenge={data} now={now} />}
    >
      <LoadView loaded={loaded} away={{ text: say('回榜单'), onTap: () => void open('challenges') }}>
        {(challenge) => (
          <>
            <DetailHead challenge={challenge} now={now} />
            <ChallengeTerms {...challenge} now={now} />
            <Ending challenge={challenge} now={now} />
            <ChallengeText
              challenge={challenge}
              version={say('第 {contentVersion} 版，{day}张榜', {
                contentVersion: challenge.contentVersion,
                day: dayText(challenge.publishedAt, now, say),
              })}
            />
            <AttachmentList title="附件" about="challenge" aboutId={challenge.id} />
            <Lineage id={challenge.id} now={now} />
            <Source challenge={challenge} now={now} />
          </>
        )}
      </LoadView>
    </PageShell>
  );
}
