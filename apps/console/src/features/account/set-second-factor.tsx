import { Form, Input, QRCode } from 'antd';
import { useEffect } from 'react';
import { CopyButton } from '../../components/copy-button';
import { FormModal } from '../../components/form-modal';
import { call } from '../../platform/client';
import { CodeField } from './code-field';
import styles from './own-account.module.css';
import { useOwnAct } from './use-own-act';

interface Props {
  /** Typed a moment ago, so not asked for again. */
  password?: string;
  onDone: (codes: string[]) => void;
  onClose: () => void;
}

/** First the password, so that a desk left open binds nobody's phone; then the secret, and a first code that proves it. */
export function SetSecondFactor({ password, onDone, onClose }: Props) {
  const begin = useOwnAct(({ password }: { password: string }) =>
    call('POST /my/second-factor', { body: { password } }),
  );
  const confirm = useOwnAct(async ({ code }: { code: string }) => {
    onDone((await call('POST /my/second-factor/confirm', { body: { code } })).codes);
  });
  const { mutate } = begin;
  useEffect(() => {
    if (password !== undefined) mutate({ password });
  }, [password, mutate]);
  if (!begin.data)
    return (
      <FormModal requiredMark={false} key="begin" title="绑定动态码" okText="下一步" act={begin} onClose={onClose}>
        <Form.Item
          name="password"
          label="当前密码"
          initialValue={password}
          rules={[{ required: true, message: '请填写当前密码' }]}
        >
          <Input.Password autoFocus autoComplete="current-password" maxLength={200} />
        </Form.Item>
      </FormModal>
    );
  const { secret, uri } = begin.data;
  return (
    <FormModal requiredMark={false} key="confirm" title="绑定动态码" okText="完成绑定" act={confirm} onClose={onClose}>
      <ol className={styles.steps}>
        <li>在手机上打开验证器应用，扫这个码。</li>
        <li>扫不了就选手动输入，填下面的密钥。</li>
        <li>把应用显示的 6 位数字填到最后一格。</li>
      </ol>
      <QRCode value={uri} size={184} bordered={false} aria-label="动态码密钥的二维码" />
      <p className={styles.secret}>
        <span className="mono" data-testid="totp-secret">
          {secret}
        </span>
        <CopyButton text={secret} />
      </p>
      <CodeField label="应用显示的 6 位数字" />
    </FormModal>
  );
}
