import { whyCannotAmend } from '@market/contract/challenge';
import { useDidShow } from '@tarojs/taro';
import { replace, usePageParams } from '@/platform/navigation';
import { clock } from '@/platform/clock';
import { api } from '@/state/client';
import { IdentityGate } from '@/state/identity-gate';
import { useSession } from '@/state/session';
import { useLoad } from '@/state/use-load';
import { SkeletonCards } from '@/ui/base/skeleton';
import { FailureView } from '@/ui/page/failure-view';
import { PageShell } from '@/ui/page/page-shell';
import { StateView } from '@/ui/page/state-view';
import { AmendForm } from './_components/amend-form';
import { PostingForm } from './_components/posting-form';

const TITLE = '我要发榜';

export default function Post() {
  const { id, need, contest } = usePageParams<'post'>();
  return (
    <IdentityGate title={TITLE} need="writer" what="发榜">
      <Posting id={id} needId={need} contestId={contest} />
    </IdentityGate>
  );
}

interface PostingProps {
  id: string | undefined;
  needId: string | undefined;
  contestId: string | undefined;
}

function Posting({ id, needId, contestId }: PostingProps) {
  const actor = useSession((session) => session.actor);
  const organization = useLoad('organization', () => api('GET /my/organization'));
  const draft = useLoad(`post:${id ?? ''}:${needId ?? ''}`, async () => ({
    need: needId === undefined ? undefined : await api('GET /records/{id}', { params: { id: needId } }),
    challenge: id === undefined ? undefined : await api('GET /my/challenges/{id}', { params: { id } }),
  }));
  // It may have been changed on its own page meanwhile.
  useDidShow(() => {
    if (organization.data) organization.reload();
  });
  const failed = [organization, draft].find(({ error, data }) => error && !data);
  if (organization.data && draft.data) {
    const { challenge, need } = draft.data;
    if (!challenge || challenge.state === 'draft')
      return <PostingForm challenge={challenge} need={need} contestId={contestId} organization={organization.data} />;
    if (
      actor &&
      whyCannotAmend(actor, { ...challenge, organizationId: organization.data.id }, clock.now()) === undefined
    )
      return <AmendForm key={challenge.version} challenge={challenge} onStale={draft.reload} />;
  }
  return (
    <PageShell title={TITLE}>
      {failed?.error ? (
        <FailureView error={failed.error} onRetry={failed.reload} />
      ) : draft.data?.challenge ? (
        <Submitted id={draft.data.challenge.id} />
      ) : (
        <SkeletonCards />
      )}
    </PageShell>
  );
}

const Submitted = ({ id }: { id: string }) => (
  <StateView
    kind="empty"
    title="这张榜已经提交"
    reason="审核期间和截止以后都不能改。被退回时可以再改再交，张榜后截止前可以修订。"
    actions={[{ text: '看进展', onTap: () => void replace('manage', { id }) }]}
  />
);
