import { useDidShow } from '@tarojs/taro';
import { open } from '@/platform/navigation';
import { usePullRefresh } from '@/platform/pull-refresh';
import { api } from '@/state/client';
import { useSession } from '@/state/session';
import { useLoad } from '@/state/use-load';
import { useMove } from '@/state/use-move';
import { LoadView } from '@/ui/page/load-view';
import { OfflineBar } from '@/ui/page/offline-bar';
import { PageShell } from '@/ui/page/page-shell';
import { Acceptance } from './acceptance';
import { AgreementBar } from './agreement-bar';
import { AgreementHead } from './agreement-head';
import { Changes } from './changes';
import { Evaluations } from './evaluations';
import { Files } from './files';
import { FollowUps } from './follow-ups';
import { Milestones } from './milestones';
import { Payments } from './payments';
import { Results } from './results';
import { Signing } from './signing';
import { Terms } from './terms';

export function AgreementPage({ id }: { id: string }) {
  const actor = useSession((state) => state.actor);
  const loaded = useLoad(`agreement:${id}`, () => api('GET /my/agreements/{id}', { params: { id } }));
  const { data, asOf, loading, reload } = loaded;
  const moving = useMove(loaded);
  usePullRefresh(reload);
  useDidShow(() => {
    if (!loading) reload();
  });
  if (!actor) return null;
  return (
    <PageShell
      title="技术合同"
      header={<OfflineBar asOf={asOf} onRetry={reload} />}
      bottom={data && <AgreementBar agreement={data} actor={actor} moving={moving} />}
    >
      <LoadView loaded={loaded} away={{ text: '我的合同', onTap: () => void open('agreements') }}>
        {(agreement) => {
          const props = { agreement, actor, moving };
          return (
            <>
              <AgreementHead agreement={agreement} actor={actor} />
              <Acceptance {...props} />
              <Milestones {...props} />
              <Payments {...props} />
              <Changes {...props} />
              <Evaluations {...props} />
              <FollowUps {...props} />
              <Results {...props} />
              <Terms agreement={agreement} />
              <Signing {...props} />
              <Files {...props} />
            </>
          );
        }}
      </LoadView>
    </PageShell>
  );
}
