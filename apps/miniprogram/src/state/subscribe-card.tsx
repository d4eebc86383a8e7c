import { subscribeMoments, type SubscribeMoment } from '@market/contract/message';
import { canSubscribe } from '@/platform/subscribe';
import { Button } from '@/ui/base/button';
import { Card } from '@/ui/base/card';
import { Grow, Row } from '@/ui/base/row';
import { Txt } from '@/ui/base/txt';
import { api } from './client';
import { useLoad } from './use-load';
import { useSubscribing } from './use-subscribing';

/** 订阅进度：after something was done whose outcome will be told later. A browser has the inbox alone. */
export const SubscribeCard = ({ moment }: { moment: SubscribeMoment }) =>
  canSubscribe ? <Asking moment={moment} /> : null;

function Asking({ moment }: { moment: SubscribeMoment }) {
  const { data, replace } = useLoad('subscriptions', () => api('GET /my/subscriptions'));
  const { busy, ask } = useSubscribing((items) => replace({ items }));
  const templates: readonly string[] = subscribeMoments[moment];
  const items = data?.items.filter(({ template }) => templates.includes(template)) ?? [];
  if (items.length === 0) return null;
  const left = items.reduce((sum, item) => sum + item.left, 0);
  return (
    <Card padded spaced>
      <Row gap={12}>
        <Grow>
          <Txt as="label">微信里告诉我进展</Txt>
          <Txt as="caption" tone="text-2">
            {left > 0 ? `还能收 ${left} 条，用完再点一次` : '每点一次，每类多收一条'}
          </Txt>
        </Grow>
        <Button kind="soft" small loading={busy} onTap={() => void ask(items, subscribeMoments[moment])}>
          订阅进度
        </Button>
      </Row>
    </Card>
  );
}
