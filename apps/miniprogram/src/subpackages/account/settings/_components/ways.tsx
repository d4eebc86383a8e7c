import { digestLabels } from '@market/contract/preference';
import { usePullRefresh } from '@/platform/pull-refresh';
import { Card } from '@/ui/base/card';
import { SectionHead } from '@/ui/base/section-head';
import { Txt } from '@/ui/base/txt';
import { choices as optionsOf } from '@/ui/form/choices';
import { RadioGroup } from '@/ui/form/radio-group';
import { LoadView } from '@/ui/page/load-view';
import { OfflineBar } from '@/ui/page/offline-bar';
import { PageShell } from '@/ui/page/page-shell';
import { usePreferences } from '../_hooks/use-preferences';
import { Addresses } from './addresses';
import { GroupChoices } from './group-choices';
import { QuietHours } from './quiet-hours';
import { Subscriptions } from './subscriptions';

export function Ways() {
  const { loaded, choose } = usePreferences();
  const { asOf, reload, replace } = loaded;
  usePullRefresh(reload);
  return (
    <PageShell title="消息设置" header={<OfflineBar asOf={asOf} onRetry={reload} />}>
      <LoadView loaded={loaded}>
        {(data) => {
          const offered = data.channels.filter((each) => each.offered);
          return (
            <>
              <Txt as="label" tone="text-2">
                {offered.length > 0
                  ? '站内信总会收到，不能关闭。下面选哪些消息另外送到哪里。'
                  : '站内信总会收到。这里还没有开通微信、短信和邮件。'}
              </Txt>
              <GroupChoices offered={offered} choices={data.choices} onChoose={(choices) => void choose({ choices })} />
              <Subscriptions
                channels={offered}
                items={data.subscriptions}
                onTold={(subscriptions) => replace({ ...data, subscriptions })}
              />
              <Addresses channels={offered} onChange={replace} onRemoved={reload} />
              {offered.length > 0 && (
                <>
                  <SectionHead title="什么时候发" />
                  <Card padded>
                    <RadioGroup
                      label="未读消息汇总"
                      options={optionsOf(digestLabels)}
                      value={data.digest}
                      onChange={(digest) => void choose({ digest })}
                    />
                    <QuietHours quiet={data.quiet} onChange={(quiet) => void choose({ quiet })} />
                  </Card>
                </>
              )}
            </>
          );
        }}
      </LoadView>
    </PageShell>
  );
}
