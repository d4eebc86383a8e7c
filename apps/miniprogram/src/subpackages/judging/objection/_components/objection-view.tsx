import { objectionKindLabels, objectionStateLabels, type OwnObjection } from '@market/contract/objection';
import { minuteText } from '@market/contract/shared';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { clock } from '@/platform/clock';
import { open } from '@/platform/navigation';
import { usePullRefresh } from '@/platform/pull-refresh';
import { AttachmentList } from '@/state/attachment-list';
import { api } from '@/state/client';
import { useLoad } from '@/state/use-load';
import { useSending } from '@/state/use-sending';
import { Button } from '@/ui/base/button';
import { Card } from '@/ui/base/card';
import { KeyValues } from '@/ui/base/key-values';
import { Row } from '@/ui/base/row';
import { SectionHead } from '@/ui/base/section-head';
import { Tag } from '@/ui/base/tag';
import { Txt } from '@/ui/base/txt';
import { Dialog } from '@/ui/overlay/dialog';
import { Actions } from '@/ui/page/actions';
import { LoadView } from '@/ui/page/load-view';
import { OfflineBar } from '@/ui/page/offline-bar';
import { PageShell } from '@/ui/page/page-shell';
import classes from './objection-view.module.scss';

const waits = ({ state }: OwnObjection): boolean => state === 'submitted' || state === 'accepted';

/** One's own objection: where it stands, its evidence, and the reasoned answer. */
export function ObjectionView({ id }: { id: string }) {
  const params = { id };
  const loaded = useLoad(`objection:${id}`, () => api('GET /my/objections/{id}', { params }));
  usePullRefresh(loaded.reload);
  const { data, replace, reload, asOf } = loaded;
  const [asking, setAsking] = useState(false);
  const withdrawing = useSending(
    [],
    async () => {
      if (data) replace(await api('POST /my/objections/{id}/withdraw', { params, body: { version: data.version } }));
    },
    reload,
  );
  return (
    <PageShell
      title="异议"
      header={<OfflineBar asOf={asOf} onRetry={reload} />}
      bottom={
        data && (
          <Actions>
            {waits(data) && (
              <Button kind="outline" onTap={() => setAsking(true)}>
                撤回异议
              </Button>
            )}
            <Button kind="soft" grow onTap={() => void open('challenge', { id: data.challengeId })}>
              看榜单
            </Button>
          </Actions>
        )
      }
    >
      <LoadView loaded={loaded} away={{ text: '消息', onTap: () => void open('messages') }}>
        {(objection) => <Objection objection={objection} />}
      </LoadView>
      <Dialog
        open={asking}
        title="撤回异议"
        confirm="撤回异议"
        busy={withdrawing.busy}
        onConfirm={() => void withdrawing.submit().then(() => setAsking(false))}
        onCancel={() => setAsking(false)}
      >
        撤回后对这次公示不能再提。
      </Dialog>
    </PageShell>
  );
}

function Objection({ objection }: { objection: OwnObjection }) {
  const { id, challengeTitle, kind, state, facts, evidence, contactName, proposedName, dueAt, answer } = objection;
  const now = clock.now();
  return (
    <>
      <Card padded spaced>
        <Row between start>
          <Txt as="title4">{challengeTitle}</Txt>
          <Tag tone={waits(objection) ? 'warning' : 'plain'}>{objectionStateLabels[state]}</Tag>
        </Row>
        <View className={classes.facts}>
          <KeyValues
            rows={[
              { key: '事由', value: objectionKindLabels[kind] },
              { key: '所涉单位', value: proposedName },
              { key: '联系人', value: contactName },
              {
                key: waits(objection) ? '答复期限' : '提出',
                value: minuteText(waits(objection) ? dueAt : objection.createdAt, now),
              },
            ]}
          />
        </View>
      </Card>
      {answer && (
        <>
          <SectionHead title="答复" aside={objection.answeredAt && minuteText(objection.answeredAt, now)} />
          <Card padded>
            <Txt>{answer}</Txt>
          </Card>
        </>
      )}
      <SectionHead title="事实与证据" />
      <Card padded>
        <Txt>{facts}</Txt>
        <Txt tone="text-2">{evidence}</Txt>
        <View className={classes.facts}>
          <AttachmentList about="objection" aboutId={id} audiences={waits(objection) ? ['parties'] : []} />
        </View>
      </Card>
    </>
  );
}
