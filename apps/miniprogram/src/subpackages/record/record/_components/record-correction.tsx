import type { RecordDetail } from '@market/contract/record';
import { useDidShow } from '@tarojs/taro';
import { useState } from 'react';
import { open } from '@/platform/navigation';
import { Button } from '@/ui/base/button';
import { Sheet } from '@/ui/overlay/sheet';
import { useSay } from '@/ui/language';
import { useCorrection } from '../_hooks/use-correction';
import { CorrectionDone } from './correction-done';
import { CorrectionForm } from './correction-form';

/** 纠错：the button of a record, and the sheet behind it. */
export function RecordCorrection({ record }: { record: RecordDetail }) {
  const say = useSay();
  const [shown, setShown] = useState(false);
  const correcting = useCorrection(record.id, shown);
  const { done, pending, busy } = correcting;
  useDidShow(() => {
    if (correcting.comesBack()) setShown(true);
  });
  const close = (): void => {
    setShown(false);
    if (done) correcting.startOver();
  };
  const follow = (id: string): void => {
    close();
    void open('correction', { id });
  };
  const submit = async (): Promise<void> => {
    if ((await correcting.submit()) !== 'unauthenticated') return;
    setShown(false);
    await open('signIn');
  };
  const foot = done ? (
    <>
      <Button kind="outline" grow onTap={close}>
        {say('回到记录')}
      </Button>
      <Button grow onTap={() => follow(done.id)}>
        {say('看进度')}
      </Button>
    </>
  ) : pending ? (
    <Button grow onTap={() => follow(pending.id)}>
      {say('看进度')}
    </Button>
  ) : (
    <Button grow loading={busy} onTap={() => void submit()}>
      {say('提交纠错')}
    </Button>
  );
  return (
    <>
      <Button kind="outline" small onTap={() => setShown(true)}>
        {say('纠错')}
      </Button>
      <Sheet open={shown} onClose={close} title={done ? say('已提交') : say('哪里不对')} foot={foot}>
        {done ? <CorrectionDone correction={done} /> : <CorrectionForm record={record} correcting={correcting} />}
      </Sheet>
    </>
  );
}
