import type { ChallengeDetail } from '@market/contract/challenge';
import { dayText, type Actor } from '@market/contract/shared';
import { clock } from '@/platform/clock';
import { open, usePageParams } from '@/platform/navigation';
import { usePullRefresh } from '@/platform/pull-refresh';
import { AttachmentList } from '@/state/attachment-list';
import { toApiError } from '@/state/api-error';
import { api } from '@/state/client';
import { useSession } from '@/state/session';
import { useLoad } from '@/state/use-load';
import { ChallengeTerms } from '@/ui/market/challenge-terms';
import { LoadView } from '@/ui/page/load-view';
import { OfflineBar } from '@/ui/page/offline-bar';
import { PageShell } from '@/ui/page/page-shell';
import { useSay } from '@/ui/language';
import { ChallengeText } from '../_components/challenge-text';
import { Versions } from '../_components/versions';
import { BidBar } from './_components/bid-bar';
import { DetailHead } from './_components/detail-head';
import { Ending } from './_components/ending';
import { Lineage } from './_components/lineage';
import { Consultation } from './_components/consultation';
import { Source } from './_components/source';
import { Standing } from './_components/standing';
import { WithheldPart } from './_components/withheld-part';

export default function ChallengeDetailPage() {
  const say = useSay();
  const { id = '' } = usePageParams<'challenge'>();
  const actor = useSession((session) => session.actor);
  const loaded = useLoad(`challenge:${id}:${actor?.organization?.id ?? ''}`, () => readChallenge(id, actor), {
    // A 定向 one is the invited organization's own.
    keep: actor ? 'own' : true,
  });
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
            <Standing challenge={challenge} now={now} />
            <Ending challenge={challenge} now={now} />
            <ChallengeText
              challenge={challenge}
              withheld={<WithheldPart challenge={challenge} />}
              version={say('第 {contentVersion} 版，{day}张榜', {
                contentVersion: challenge.contentVersion,
                day: dayText(challenge.publishedAt, now, say),
              })}
            />
            <AttachmentList title="附件" about="challenge" aboutId={challenge.id} />
            <Lineage id={challenge.id} now={now} />
            {challenge.contentVersion > 1 && (
              <Versions
                name={`versions:${id}:${challenge.contentVersion}`}
                load={() =>
                  api(
                    challenge.publication === 'directed'
                      ? 'GET /my/invitations/{id}/versions'
                      : 'GET /challenges/{id}/versions',
                    {
                      params: { id },
                    },
                  )
                }
              />
            )}
            <Consultation challenge={challenge} now={now} />
            <Source challenge={challenge} now={now} />
          </>
        )}
      </LoadView>
    </PageShell>
  );
}

/** A 定向 challenge exists for the invited alone: asked for only when the public knows of none. */
async function readChallenge(id: string, actor: Actor | undefined): Promise<ChallengeDetail> {
  try {
    return await api('GET /challenges/{id}', { params: { id } });
  } catch (failure) {
    if (toApiError(failure).status !== 404 || !actor?.organization) throw failure;
    return api('GET /my/invitations/{id}', { params: { id } });
  }
}
