import { feedbackKindLabels, feedbackStateLabels } from '@market/contract/feedback';
import { dayText } from '@market/contract/shared';
import { clock } from '@/platform/clock';
import { useListPage } from '@/platform/list-page';
import { open } from '@/platform/navigation';
import { api } from '@/state/client';
import { useSession } from '@/state/session';
import { useList } from '@/state/use-list';
import { ListView } from '@/ui/page/list-view';
import { StateView } from '@/ui/page/state-view';
import { feedbackTones } from '../../_components/feedback-view';
import { LineCard } from '../../_components/line-card';

/** What was sent with the account. */
export function OwnList() {
  const signedIn = useSession(({ actor }) => Boolean(actor));
  const listed = useList(`feedback:${signedIn}`, (cursor) =>
    signedIn
      ? api('GET /my/feedback', { query: cursor === undefined ? {} : { cursor } })
      : Promise.resolve({ items: [], nextCursor: null }),
  );
  useListPage(listed);
  if (!signedIn)
    return (
      <StateView
        kind="noAccess"
        title="登录后看自己的投诉建议"
        reason="匿名提出的不记在账号下，凭查询码看答复"
        actions={[{ text: '登录', onTap: () => void open('signIn') }]}
      />
    );
  return (
    <ListView
      listed={listed}
      empty={<StateView kind="empty" title="还没有提过" reason="在“写一条”里提出，匿名的不记在这里" actions={[]} />}
    >
      {(items) =>
        items.map((row) => (
          <LineCard
            key={row.id}
            title={row.text}
            note={`${feedbackKindLabels[row.kind]}，${row.receiver}，${dayText(row.createdAt, clock.now())}提出`}
            tag={{ text: feedbackStateLabels[row.state], tone: feedbackTones[row.state] }}
            onTap={() => void open('feedbackItem', { id: row.id })}
          />
        ))
      }
    </ListView>
  );
}
