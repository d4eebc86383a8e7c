import { BROKER_DAYS, type BrokerRequestRow } from '@market/contract/broker-request';
import { minuteText } from '@market/contract/shared';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { clock } from '@/platform/clock';
import { toast } from '@/platform/toast';
import { toApiError } from '@/state/api-error';
import { api } from '@/state/client';
import { useLoad } from '@/state/use-load';
import { Button } from '@/ui/base/button';
import { Cell, CellGroup } from '@/ui/base/cell';
import { Note } from '@/ui/base/note';
import type { ChallengeDraft } from '../_hooks/use-challenge-draft';
import { BrokerForm } from './broker-form';
import classes from './clarity-coach.module.scss';

export interface BrokerHelpProps {
  draft: ChallengeDraft;
  /** The draft is hard to understand yet. */
  pointed: boolean;
}

/** 请技术经理人帮忙梳理：offered always, never in the way. */
export function BrokerHelp({ draft, pointed }: BrokerHelpProps) {
  const { id } = draft;
  const [asking, setAsking] = useState(false);
  const { data, reload } = useLoad(`broker:${id ?? ''}`, async () =>
    id === undefined ? [] : (await api('GET /my/challenges/{id}/broker-requests', { params: { id } })).items,
  );
  const latest = data?.[0];
  if (latest?.state === 'asked') return <Waiting request={latest} onChanged={reload} />;
  const told = latest?.state === 'answered' || latest?.state === 'declined' ? latest : undefined;
  return (
    <View className={classes.help}>
      {told?.answer && (
        <Note icon="people">
          {`${told.answeredByName ?? '技术经理人'}${told.state === 'answered' ? '的意见' : '这次不办理'}：${told.answer}`}
        </Note>
      )}
      {pointed && !told && <Note icon="people">现在还不容易看懂。可以请技术经理人一起梳理，不影响提交。</Note>}
      <CellGroup spaced>
        <Cell
          icon="people"
          title={told ? '再请技术经理人看看' : '请技术经理人帮忙梳理'}
          note={id === undefined ? '草稿存好后就可以请' : `免费，${BROKER_DAYS} 个工作日内答复`}
          onTap={id === undefined ? undefined : () => setAsking(!asking)}
        />
      </CellGroup>
      {asking && (
        <BrokerForm
          draft={draft}
          onSent={() => {
            setAsking(false);
            reload();
          }}
        />
      )}
    </View>
  );
}

function Waiting({ request: { id, version, dueAt }, onChanged }: { request: BrokerRequestRow; onChanged: () => void }) {
  const [busy, setBusy] = useState(false);
  const withdraw = async (): Promise<void> => {
    setBusy(true);
    await api('POST /my/broker-requests/{id}/withdraw', { params: { id }, body: { version } }).catch(
      (failure: unknown) => toast(toApiError(failure).message),
    );
    setBusy(false);
    onChanged();
  };
  return (
    <View className={classes.help}>
      <Note icon="people">{`已请技术经理人梳理，${minuteText(dueAt, clock.now())} 前答复，答复在消息里和这里都能看到。`}</Note>
      <Button kind="text" small loading={busy} onTap={() => void withdraw()}>
        撤回请求
      </Button>
    </View>
  );
}
