import { errors } from '@market/contract/shared';
import { open } from '@/platform/navigation';
import { api } from '@/state/client';
import { useLoad } from '@/state/use-load';
import { LoadView } from '@/ui/page/load-view';
import { PageShell } from '@/ui/page/page-shell';
import { StateView } from '@/ui/page/state-view';
import { SignUpForm } from './sign-up-form';

const load = async (id: string) => {
  const [record, door, { items }] = await Promise.all([
    api('GET /records/{id}', { params: { id } }),
    api('GET /records/{id}/sign-up', { params: { id } }),
    api('GET /my/sign-ups', { query: { recordId: id } }),
  ]);
  return { record, door, mine: items.find(({ state }) => state !== 'cancelled') };
};

export function SignUpPage({ recordId }: { recordId: string }) {
  const loaded = useLoad(`sign-up:${recordId}`, () => load(recordId));
  const { data, reload } = loaded;
  if (data && !data.mine && data.door.why === null)
    return <SignUpForm record={data.record} door={data.door} onStale={reload} />;
  const others = { text: '看其他活动', onTap: () => void open('records', { section: 'technology', type: 'event' }) };
  return (
    <PageShell title="报名">
      <LoadView loaded={loaded} away={others}>
        {({ door, mine }) =>
          mine ? (
            <StateView
              kind="empty"
              title={errors.alreadySignedUp.text}
              reason="签到码和时间地点在我的报名里"
              actions={[{ text: '看我的报名', onTap: () => void open('request', { topic: 'signUp', id: mine.id }) }]}
            />
          ) : (
            <StateView
              kind="empty"
              title={errors[door.why ?? 'signUpClosed'].text}
              reason="看看其他活动"
              actions={[others]}
            />
          )
        }
      </LoadView>
    </PageShell>
  );
}
