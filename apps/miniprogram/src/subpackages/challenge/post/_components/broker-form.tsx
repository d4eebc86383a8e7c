import { View } from '@tarojs/components';
import { useState } from 'react';
import { toast } from '@/platform/toast';
import { api } from '@/state/client';
import { useSending } from '@/state/use-sending';
import { Button } from '@/ui/base/button';
import { CheckField } from '@/ui/form/check-field';
import { TextAreaField } from '@/ui/form/text-area-field';
import type { ChallengeDraft } from '../_hooks/use-challenge-draft';
import classes from './clarity-coach.module.scss';

const CONSENT = '同意让属地科技局的技术经理人看这份草稿；不含联系人，答复后就不能再看';

/** What is asked, and the consent without which nobody reads a draft. */
export function BrokerForm({ draft, onSent }: { draft: ChallengeDraft; onSent: () => void }) {
  const [question, setQuestion] = useState('');
  const [agreed, setAgreed] = useState(false);
  const issues = agreed ? [] : [{ path: 'consent', message: '先勾选同意，才能请人看' }];
  const { busy, errorOf, submit } = useSending(issues, async () => {
    await draft.flush();
    await api('POST /my/challenges/{id}/broker-requests', {
      params: { id: draft.id ?? '' },
      body: { consent: true, question },
    });
    toast('已发出');
    onSent();
  });
  return (
    <View className={classes.box}>
      <TextAreaField
        label="想请他看什么（可不填）"
        rows={3}
        maxLength={500}
        value={question}
        onChange={setQuestion}
        error={errorOf('question')}
      />
      <CheckField label={CONSENT} checked={agreed} onChange={setAgreed} error={errorOf('consent')} />
      <Button block loading={busy} onTap={() => void submit()}>
        发出请求
      </Button>
    </View>
  );
}
