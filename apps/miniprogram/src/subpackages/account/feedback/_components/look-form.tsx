import { plainCode, type OwnFeedback } from '@market/contract/feedback';
import { useState } from 'react';
import { toast } from '@/platform/toast';
import { toApiError } from '@/state/api-error';
import { api } from '@/state/client';
import { Button } from '@/ui/base/button';
import { Row } from '@/ui/base/row';
import { Field } from '@/ui/form/field';
import { FeedbackView } from '../../_components/feedback-view';

/** An anonymous sender reads the answer by the code. */
export function LookForm() {
  const [code, setCode] = useState('');
  const [found, setFound] = useState<OwnFeedback>();
  const [error, setError] = useState<string>();
  const [busy, setBusy] = useState(false);
  const ask = async (call: () => Promise<OwnFeedback>): Promise<boolean> => {
    setBusy(true);
    setError(undefined);
    try {
      setFound(await call());
      return true;
    } catch (failure) {
      const { code: why, message } = toApiError(failure);
      if (why === 'notFound') setError('没有这个查询码，请核对');
      else toast(message);
      return false;
    } finally {
      setBusy(false);
    }
  };
  const body = { code: plainCode(code) };
  const look = (): void => {
    if (body.code === '') setError('请填写查询码');
    else void ask(() => api('POST /feedback/look', { body }));
  };
  return (
    <>
      <Field
        label="查询码"
        required
        maxLength={24}
        placeholder="送出时给的 16 位字母和数字"
        value={code}
        error={error}
        onChange={(text) => {
          setCode(text);
          setFound(undefined);
        }}
      />
      {found ? (
        <FeedbackView
          feedback={found}
          busy={busy}
          onWithdraw={() => ask(() => api('POST /feedback/withdraw', { body }))}
        />
      ) : (
        <Row>
          <Button grow loading={busy} onTap={look}>
            看答复
          </Button>
        </Row>
      )}
    </>
  );
}
