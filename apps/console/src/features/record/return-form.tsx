import { DESK_WORKING_DAYS } from '@market/contract/statistics';
import { Alert, Button, Form, Input, Radio } from 'antd';
import { useState } from 'react';
import { failureOf } from '../../platform/failure';
import styles from './verification-page.module.css';

const kinds = ['缺凭据', '与凭据不符', '超出本单位范围', '疑似重复'];
const OTHER = '其他';
const MAX = 300;

interface Props {
  onReturn: (reason: string) => Promise<unknown>;
  onCancel: () => void;
}

/** 退回修改，beside the text it is about. What was typed survives a failure. */
export function ReturnForm({ onReturn, onCancel }: Props) {
  const [kind, setKind] = useState(OTHER);
  const [text, setText] = useState('');
  const [failure, setFailure] = useState<string>();
  const [busy, setBusy] = useState(false);
  const reason = kind === OTHER ? text.trim() : `${kind}：${text.trim()}`;
  const submit = async () => {
    setBusy(true);
    setFailure(undefined);
    try {
      await onReturn(reason);
    } catch (error) {
      setFailure(failureOf(error).text);
      setBusy(false);
    }
  };
  return (
    <Form
      layout="vertical"
      className={styles.returning ?? ''}
      onKeyDown={({ key }) => key === 'Escape' && onCancel()}
      onFinish={() => void submit()}
    >
      <h2>退回修改</h2>
      <p className="lab">原因会原样发给提交人</p>
      {failure && <Alert type="warning" showIcon title={failure} />}
      <Radio.Group
        className={styles.kinds ?? ''}
        aria-label="原因"
        value={kind}
        options={[...kinds, OTHER]}
        onChange={({ target }) => setKind(String(target.value))}
      />
      <Form.Item label="还要补什么" required htmlFor="return-reason">
        <Input.TextArea
          id="return-reason"
          value={text}
          onChange={({ target }) => setText(target.value)}
          rows={5}
          maxLength={MAX - (kind === OTHER ? 0 : kind.length + 1)}
          showCount
          autoFocus
          placeholder="写明还要补什么、改什么。"
          data-testid="reason"
        />
      </Form.Item>
      <p className="lab">答复期限 {DESK_WORKING_DAYS} 个工作日，写在退回通知和维护员的队列里</p>
      <div className={styles.pair}>
        <Button onClick={onCancel}>取消</Button>
        <Button danger htmlType="submit" loading={busy} disabled={text.trim() === ''} data-testid="reason-submit">
          退回
        </Button>
      </div>
    </Form>
  );
}
