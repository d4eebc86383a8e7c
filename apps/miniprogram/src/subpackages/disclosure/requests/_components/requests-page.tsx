import type { Disclosure } from '@market/contract/disclosure';
import { open } from '@/platform/navigation';
import { usePullRefresh } from '@/platform/pull-refresh';
import { api } from '@/state/client';
import { useLoad } from '@/state/use-load';
import { useMove } from '@/state/use-move';
import { Note } from '@/ui/base/note';
import { SectionHead } from '@/ui/base/section-head';
import { LoadView } from '@/ui/page/load-view';
import { OfflineBar } from '@/ui/page/offline-bar';
import { PageShell } from '@/ui/page/page-shell';
import { RequestCard } from './request-card';
import { Viewings } from './viewings';

/** The demander's page: who asks for the withheld part, its answer, and who opened what. */
export function RequestsPage({ challengeId }: { challengeId: string }) {
  const params = { id: challengeId };
  const loaded = useLoad(`disclosures:${challengeId}`, () => api('GET /my/challenges/{id}/disclosures', { params }));
  const { asOf, reload } = loaded;
  const moving = useMove(loaded);
  usePullRefresh(reload);
  const replaced = (answered: Disclosure) => ({
    items: (loaded.data?.items ?? []).map((item) => (item.id === answered.id ? answered : item)),
  });
  return (
    <PageShell title="资料申请" header={<OfflineBar asOf={asOf} onRetry={reload} />}>
      <LoadView loaded={loaded} away={{ text: '我的榜单', onTap: () => void open('myChallenges') }}>
        {({ items }) => (
          <>
            <SectionHead first title="申请" aside={`${items.length} 家`} />
            {items.length === 0 && (
              <Note>还没有单位申请。揭榜方提交方案、签了保密承诺后，申请会到这里，并发站内信。</Note>
            )}
            {items.map((item) => (
              <RequestCard key={item.id} request={item} moving={moving} replaced={replaced} />
            ))}
            <Viewings challengeId={challengeId} />
          </>
        )}
      </LoadView>
    </PageShell>
  );
}
