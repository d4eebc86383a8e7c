import { errors, minuteText } from '@market/contract/shared';
import { codeText, whyCannotCancelSignUp, type OwnSignUp } from '@market/contract/sign-up';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { clock } from '@/platform/clock';
import { open } from '@/platform/navigation';
import { usePullRefresh } from '@/platform/pull-refresh';
import { api } from '@/state/client';
import { useLoad } from '@/state/use-load';
import { Button } from '@/ui/base/button';
import { Card } from '@/ui/base/card';
import { KeyValues } from '@/ui/base/key-values';
import { Note } from '@/ui/base/note';
import { Txt } from '@/ui/base/txt';
import { QrCode } from '@/ui/market/qr-code';
import { Dialog } from '@/ui/overlay/dialog';
import { Actions } from '@/ui/page/actions';
import { LoadView } from '@/ui/page/load-view';
import { OfflineBar } from '@/ui/page/offline-bar';
import { PageShell } from '@/ui/page/page-shell';
import { signUpTag } from '../../_lib/request-texts';
import { useMove } from '@/state/use-move';
import { ConsentCard } from './consent-card';
import { RequestHead } from './request-head';
import classes from './sign-up-view.module.scss';

export function SignUpView({ id }: { id: string }) {
  const loaded = useLoad(`my-sign-up:${id}`, () => api('GET /my/sign-ups/{id}', { params: { id } }), { keep: 'own' });
  const { data, asOf, reload } = loaded;
  const { busy, move } = useMove(loaded);
  const [cancelling, setCancelling] = useState(false);
  usePullRefresh(reload);
  const cancel = async (): Promise<void> => {
    const body = { version: data?.version ?? 0 };
    if (await move(() => api('POST /my/sign-ups/{id}/cancel', { params: { id }, body }))) setCancelling(false);
  };
  return (
    <PageShell
      title="报名"
      header={<OfflineBar asOf={asOf} onRetry={reload} />}
      bottom={data && <SignUpActions signUp={data} onCancel={() => setCancelling(true)} />}
    >
      <LoadView loaded={loaded}>
        {(signUp) => (
          <>
            <RequestHead row={signUp} tag={signUpTag(signUp.state)} />
            <Pass signUp={signUp} />
            <Card padded spaced>
              <KeyValues
                rows={[
                  { key: '开始', value: minuteText(signUp.startsAt, clock.now()) },
                  { key: '地点', value: signUp.venue },
                  { key: '参加人', value: signUp.attendee },
                ]}
              />
            </Card>
            <ConsentCard consent={signUp.consent} onEnded={reload} />
          </>
        )}
      </LoadView>
      <Dialog
        open={cancelling}
        title="取消报名"
        confirm="取消报名"
        busy={busy}
        onConfirm={() => void cancel()}
        onCancel={() => setCancelling(false)}
      >
        名额会给候补的人。再报名要排到最后。
      </Dialog>
    </PageShell>
  );
}

/** The code to show at the door, or how long the line is. */
function Pass({ signUp: { state, code, waitingBefore, checkedInAt } }: { signUp: OwnSignUp }) {
  if (state === 'waiting')
    return (
      <Note spaced icon="people" tone="warning">{`前面还有 ${waitingBefore ?? 0} 人候补。轮到你会发消息告诉你。`}</Note>
    );
  if (state === 'cancelled') return null;
  return (
    <Card padded spaced>
      <View className={classes.code}>
        <QrCode text={code} label={`签到码 ${codeText(code)} 的二维码`} size={180} />
        <View className={classes.digits}>{codeText(code)}</View>
        <Txt as="caption" tone="text-3">
          {checkedInAt === null ? '到场出示，或报给工作人员' : `${minuteText(checkedInAt, clock.now())} 已签到`}
        </Txt>
      </View>
    </Card>
  );
}

function SignUpActions({ signUp, onCancel }: { signUp: OwnSignUp; onCancel: () => void }) {
  if (signUp.state === 'attended') return null;
  const why = whyCannotCancelSignUp(signUp, clock.now());
  return (
    <Actions>
      {signUp.state === 'cancelled' ? (
        <Button grow onTap={() => void open('signUp', { id: signUp.recordId })}>
          再报名
        </Button>
      ) : (
        <Button kind="outline" grow whyNot={why && errors[why].text} onTap={onCancel}>
          取消报名
        </Button>
      )}
    </Actions>
  );
}
