import type { StaffAccount } from '@market/contract/account';
import { personalRoles } from '@market/contract/shared';
import { Form } from 'antd';
import type { Asking } from '../../components/ask-approval';
import { FormModal } from '../../components/form-modal';
import { RoleFields, useRoles, type TypedRoles } from './role-fields';

interface Props {
  account: StaffAccount;
  onAsk: (asking: Asking) => void;
  onClose: () => void;
}

/** 变更身份: asked for here, done when the security admin agrees. */
export function GrantRoles({ account: { id, username, roles, regionCode, version }, onAsk, onClose }: Props) {
  const [form] = Form.useForm<TypedRoles>();
  const { issues } = useRoles(form);
  const ask = (typed: TypedRoles) => {
    const payload = { accountId: id, version, roles: typed.roles, regionCode: typed.regionCode ?? null };
    onAsk({ kind: 'grantRoles', payload });
    onClose();
  };
  return (
    <FormModal<TypedRoles>
      form={form}
      title={`变更 ${username} 的身份`}
      okText="写理由"
      act={{ mutate: ask, isPending: false, isError: false, error: null }}
      disabled={issues.length > 0}
      initialValues={{
        roles: personalRoles.filter((role) => roles.includes(role)),
        ...(regionCode !== null && { regionCode }),
      }}
      onClose={onClose}
    >
      <RoleFields issues={issues} />
    </FormModal>
  );
}
