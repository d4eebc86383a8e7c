import { subscribeTemplateLabels } from '@market/contract/message';
import type { ChannelView, Subscription } from '@market/contract/preference';
import { canSubscribe } from '@/platform/subscribe';
import { useSubscribing } from '@/state/use-subscribing';
import { Button } from '@/ui/base/button';
import { Cell, CellGroup } from '@/ui/base/cell';
import { Note } from '@/ui/base/note';
import { SectionHead } from '@/ui/base/section-head';

export interface SubscriptionsProps {
  channels: readonly ChannelView[];
  items: readonly Subscription[];
  onTold: (items: Subscription[]) => void;
}

/** 微信订阅：each acceptance is one message, so what is left is shown, and more can be had. */
export function Subscriptions({ channels, items, onTold }: SubscriptionsProps) {
  const { busy, ask } = useSubscribing(onTold);
  const wechat = channels.find(({ channel }) => channel === 'wechat');
  if (!wechat) return null;
  return (
    <>
      <SectionHead title="微信订阅" />
      {canSubscribe && (
        <CellGroup>
          {items.map(({ template, left }) => (
            <Cell
              key={template}
              title={subscribeTemplateLabels[template]}
              note={`还能收 ${left} 条`}
              extra={
                <Button
                  kind="soft"
                  small
                  disabled={busy}
                  label={`${subscribeTemplateLabels[template]}再收一条`}
                  onTap={() => void ask(items, [template])}
                >
                  再收一条
                </Button>
              }
            />
          ))}
        </CellGroup>
      )}
      {!canSubscribe && <Note icon="info">微信消息要在微信小程序里订阅，订阅一次可收一条。</Note>}
    </>
  );
}
