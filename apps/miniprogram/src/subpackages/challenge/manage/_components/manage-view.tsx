import type { OwnChallenge } from '@market/contract/challenge';
import { useDidShow } from '@tarojs/taro';
import { useState } from 'react';
import { clock } from '@/platform/clock';
import { open } from '@/platform/navigation';
import { usePullRefresh } from '@/platform/pull-refresh';
import { api } from '@/state/client';
import { useLoad } from '@/state/use-load';
import { ChallengeTerms } from '@/ui/market/challenge-terms';
import { LoadView } from '@/ui/page/load-view';
import { OfflineBar } from '@/ui/page/offline-bar';
import { PageShell } from '@/ui/page/page-shell';
import { useChallengeMove } from '../_hooks/use-challenge-move';
import { useClosing } from '../_hooks/use-closing';
import { useReasons } from '../_hooks/use-reasons';
import { AwardForm } from './award-form';
import { ManageBar } from './manage-bar';
import { ManageHead } from './manage-head';
import { OpenedBids } from './opened-bids';
import { Steps } from './steps';

const bidsOpened = ({ state }: OwnChallenge): boolean => state === 'judging' || state === 'awarded';

export function ManageView({ id }: { id: string }) {
  const params = { id };
  const loaded = useLoad(`own-challenge:${id}`, () => api('GET /my/challenges/{id}', { params }));
  const opened = loaded.data !== undefined && bidsOpened(loaded.data);
  const bids = useLoad(`opened-bids:${id}:${opened}:${loaded.data?.state ?? ''}`, async () =>
    opened ? (await api('GET /my/challenges/{id}/bids', { params })).items : [],
  );
  const { data, asOf, loading, reload, replace } = loaded;
  const moving = useChallengeMove(replace, reload);
  const closing = useClosing(data, loading, reload);
  const [chosen, setChosen] = useState<string>();
  const reasons = useReasons();
  usePullRefresh(reload);
  useDidShow(() => {
    if (!loading) reload();
  });

  if (data?.state === 'judging' && chosen !== undefined && bids.data)
    return (
      <AwardForm
        challenge={data}
        bids={bids.data}
        chosen={chosen}
        reasons={reasons}
        moving={moving}
        onLeave={() => setChosen(undefined)}
      />
    );
  return (
    <PageShell
      title="管理榜单"
      header={<OfflineBar asOf={asOf} onRetry={reload} />}
      bottom={data && <ManageBar challenge={data} closing={closing} moving={moving} />}
    >
      <LoadView loaded={loaded} away={{ text: '我的榜单', onTap: () => void open('myChallenges') }}>
        {(challenge) => (
          <>
            <ManageHead challenge={challenge} />
            <ChallengeTerms {...challenge} now={clock.now()} />
            {opened && (
              <LoadView loaded={bids}>
                {(items) => <OpenedBids challenge={challenge} bids={items} onChoose={setChosen} />}
              </LoadView>
            )}
            <Steps steps={challenge.steps} />
          </>
        )}
      </LoadView>
    </PageShell>
  );
}
