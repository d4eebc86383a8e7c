import { useMutation, useQueryClient } from '@tanstack/react-query';
import { isGuarded, usernameShape } from '@market/contract/account';
import { Form, Input } from 'antd';
import type { Asking } from '../../components/ask-approval';
import { FormModal } from '../../components/form-modal';
import { invitationIssued, type Issued } from '../../components/secret-issued';
import { call } from '../../platform/client';
import { RoleFields, useRoles, type TypedRoles } from './role-fields';

interface Props {
  onClose: () => void;
  onIssued: (issued: Issued) => void;
  /** An admin's account: another admin has to agree. */
  onAsk: (asking: Asking) => void;
}
interface Draft extends TypedRoles {
  username: string;
  displayName: string;
}

export function CreateAccount({ onClose, onIssued, onAsk }: Props) {
  const [form] = Form.useForm<Draft>();
  const queryClient = useQueryClient();
  const { roles, issues } = useRoles(form);
  const guarded = isGuarded({ roles });
  const create = useMutation({
    mutationFn: async ({ regionCode = null, ...draft }: Omit<Draft, 'regionCode'> & { regionCode?: string | null }) => {
      const payload = { ...draft, regionCode };
      if (guarded) onAsk({ kind: 'openAccount', payload });
      else onIssued(invitationIssued(await call('POST /staff/accounts', { body: payload })));
      onClose();
    },
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['GET /staff/accounts'] }),
  });

  return (
    <FormModal<Draft>
      form={form}
      title="新建账号"
      okText={guarded ? '申请开通' : '新建并邀请'}
      act={create}
      disabled={issues.length > 0}
      onClose={onClose}
    >
      <Form.Item
        name="username"
        label="账号"
        extra="小写字母开头，可用小写字母、数字和连字符，3 到 40 位"
        rules={[
          { required: true, message: '请填写账号' },
          { pattern: usernameShape, message: '账号的写法不对' },
        ]}
      >
        <Input autoComplete="off" maxLength={40} />
      </Form.Item>
      <Form.Item name="displayName" label="姓名" rules={[{ required: true, whitespace: true, message: '请填写姓名' }]}>
        <Input autoComplete="off" maxLength={40} />
      </Form.Item>
      <RoleFields issues={issues} />
      {guarded && <p className="cap">这样的身份要安全管理员同意，邀请链接由其交给本人。</p>}
    </FormModal>
  );
}
