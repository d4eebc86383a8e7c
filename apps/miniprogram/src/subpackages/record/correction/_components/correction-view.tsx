import { useDidShow } from '@tarojs/taro';
import { open, usePageParams } from '@/platform/navigation';
import { usePullRefresh } from '@/platform/pull-refresh';
import { api } from '@/state/client';
import { useLoad } from '@/state/use-load';
import { LoadView } from '@/ui/page/load-view';
import { OfflineBar } from '@/ui/page/offline-bar';
import { PageShell } from '@/ui/page/page-shell';
import { AnswerCard } from './answer-card';
import { ClaimCard } from './claim-card';
import { ReopenBar } from './reopen-bar';
import { StepList } from './step-list';

export function CorrectionView() {
  const { id = '' } = usePageParams<'correction'>();
  const loaded = useLoad(`correction:${id}`, () => api('GET /my/corrections/{id}', { params: { id } }));
  const { data, asOf, loading, reload, replace } = loaded;
  usePullRefresh(reload);
  useDidShow(() => {
    if (!loading) reload();
  });
  return (
    <PageShell
      title="纠错"
      header={<OfflineBar asOf={asOf} onRetry={reload} />}
      bottom={data && <ReopenBar correction={data} onReopened={replace} />}
    >
      <LoadView loaded={loaded} away={{ text: '我的纠错', onTap: () => void open('corrections') }}>
        {(correction) => (
          <>
            <ClaimCard correction={correction} />
            <AnswerCard correction={correction} />
            <StepList steps={correction.steps} />
          </>
        )}
      </LoadView>
    </PageShell>
  );
}
