import { openStates } from '@market/contract/board';
import { bidsOpened, withAgreement, type ChallengeState } from '@market/contract/challenge';
import { useDidShow } from '@tarojs/taro';
import { useState } from 'react';
import { clock } from '@/platform/clock';
import { open } from '@/platform/navigation';
import { usePullRefresh } from '@/platform/pull-refresh';
import { api } from '@/state/client';
import { useLoad } from '@/state/use-load';
import { SubscribeCard } from '@/state/subscribe-card';
import { useMove } from '@/state/use-move';
import { ChallengeTerms } from '@/ui/market/challenge-terms';
import { LoadView } from '@/ui/page/load-view';
import { OfflineBar } from '@/ui/page/offline-bar';
import { PageShell } from '@/ui/page/page-shell';
import { AgreementCells } from '../../_components/agreement-cells';
import { useSession } from '@/state/session';
import { Questions } from '../../_components/questions';
import { useClosing } from '../_hooks/use-closing';
import { useRanking } from '../_hooks/use-ranking';
import { useReasons } from '../_hooks/use-reasons';
import { Versions } from '../../_components/versions';
import { DisclosureCell } from './disclosure-cell';
import { Invitations } from './invitations';
import { LifeActs } from './life-acts';
import { FormatCheck } from './format-check';
import { ManageBar } from './manage-bar';
import { ManageHead } from './manage-head';
import { OpeningCard } from './opening-card';
import { OpenedBids } from './opened-bids';
import { PanelOpinion } from './panel-opinion';
import { ShortlistForm } from './shortlist-form';
import { Steps } from './steps';

const readable: readonly ChallengeState[] = bidsOpened;
const afterAward: readonly ChallengeState[] = withAgreement;

export function ManageView({ id }: { id: string }) {
  const params = { id };
  const loaded = useLoad(`own-challenge:${id}`, () => api('GET /my/challenges/{id}', { params }));
  const opened = loaded.data !== undefined && readable.includes(loaded.data.state);
  const bids = useLoad(`opened-bids:${id}:${opened}:${loaded.data?.state ?? ''}`, async () =>
    opened ? (await api('GET /my/challenges/{id}/bids', { params })).items : [],
  );
  const { data, asOf, loading, reload } = loaded;
  const moving = useMove(loaded);
  const closing = useClosing(data, loading, reload);
  const [deciding, setDeciding] = useState(false);
  const ownId = useSession((session) => session.actor?.organization?.id ?? '');
  const ranking = useRanking();
  const reasons = useReasons();
  usePullRefresh(reload);
  useDidShow(() => {
    if (!loading) reload();
  });

  if (data?.state === 'judging' && deciding && bids.data)
    return (
      <ShortlistForm
        challenge={data}
        bids={bids.data.filter(({ state }) => state === 'judging')}
        ranked={ranking.ranked}
        reasons={reasons}
        moving={moving}
        onLeave={() => setDeciding(false)}
      />
    );
  return (
    <PageShell
      title="管理榜单"
      header={<OfflineBar asOf={asOf} onRetry={reload} />}
      bottom={
        data && <ManageBar challenge={data} closing={closing} moving={moving} onShortlist={() => setDeciding(true)} />
      }
    >
      <LoadView loaded={loaded} away={{ text: '我的榜单', onTap: () => void open('myChallenges') }}>
        {(challenge) => (
          <>
            <ManageHead challenge={challenge} />
            {openStates.includes(challenge.state) && <SubscribeCard moment="posted" />}
            <ChallengeTerms {...challenge} now={clock.now()} />
            {afterAward.includes(challenge.state) && <AgreementCells challengeId={id} />}
            <Questions challenge={{ ...challenge, organizationId: ownId }} />
            <OpeningCard challenge={challenge} />
            {challenge.state === 'matchmaking' && (
              <FormatCheck challenge={challenge} bids={bids.data ?? []} onChecked={reload} onStale={bids.reload} />
            )}
            {opened && (
              <LoadView loaded={bids}>
                {(items) => (
                  <OpenedBids
                    challenge={challenge}
                    bids={items}
                    ranking={challenge.state === 'judging' ? ranking : undefined}
                  />
                )}
              </LoadView>
            )}
            {opened && <PanelOpinion id={id} bids={bids.data ?? []} />}
            {challenge.contentVersion > 0 && (
              <DisclosureCell challengeId={id} withheld={challenge.content.publication === 'abstract'} />
            )}
            {challenge.content.publication === 'directed' && <Invitations challenge={challenge} />}
            <LifeActs challenge={challenge} moving={moving} />
            {challenge.contentVersion > 1 && (
              <Versions
                name={`own-versions:${id}:${challenge.contentVersion}`}
                load={() => api('GET /my/challenges/{id}/versions', { params })}
              />
            )}
            <Steps steps={challenge.steps} />
          </>
        )}
      </LoadView>
    </PageShell>
  );
}
