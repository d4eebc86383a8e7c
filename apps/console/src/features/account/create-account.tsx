import { useMutation, useQueryClient } from '@tanstack/react-query';
import { accountIssues } from '@market/contract/account';
import { personalRoles, regionalRoles, roleLabels } from '@market/contract/shared';
import { Alert, Checkbox, Form, Input, Modal } from 'antd';
import { RegionSelect } from '../../components/region-select';
import { call } from '../../platform/client';
import { failureOf } from '../../platform/failure';
import { invitationIssued, type Issued } from '../../components/secret-issued';

interface Props {
  open: boolean;
  onClose: () => void;
  onIssued: (issued: Issued) => void;
}
interface Draft {
  username: string;
  displayName: string;
  roles: (typeof personalRoles)[number][];
  regionCode?: string;
}

const options = personalRoles.map((role) => ({
  value: role,
  label: regionalRoles.includes(role) ? `${roleLabels[role]}（限一地）` : roleLabels[role],
}));

export function CreateAccount({ open, onClose, onIssued }: Props) {
  const [form] = Form.useForm<Draft>();
  const queryClient = useQueryClient();
  const chosen = { roles: Form.useWatch('roles', form) ?? [], regionCode: Form.useWatch('regionCode', form) ?? null };
  const issues = accountIssues(chosen);
  const issueOf = (path: string) => issues.find((issue) => issue.path === path)?.message;
  const create = useMutation({
    mutationFn: (draft: Draft) =>
      call('POST /staff/accounts', { body: { ...draft, regionCode: draft.regionCode ?? null } }),
    onSuccess: async (issued) => {
      close();
      onIssued(invitationIssued(issued));
      await queryClient.invalidateQueries({ queryKey: ['GET /staff/accounts'] });
    },
  });
  const close = () => {
    form.resetFields();
    create.reset();
    onClose();
  };

  return (
    <Modal
      open={open}
      title="新建账号"
      okText="新建并邀请"
      cancelText="取消"
      okButtonProps={{ disabled: issues.length > 0 }}
      confirmLoading={create.isPending}
      onOk={() => form.submit()}
      onCancel={close}
      destroyOnHidden
    >
      <Form form={form} layout="vertical" onFinish={(draft) => create.mutate(draft)}>
        <Form.Item
          name="username"
          label="账号"
          extra="小写字母开头，可用小写字母、数字和连字符，3 到 40 位"
          rules={[
            { required: true, message: '请填写账号' },
            { pattern: /^[a-z][a-z0-9-]{2,39}$/, message: '账号的写法不对' },
          ]}
        >
          <Input autoComplete="off" maxLength={40} />
        </Form.Item>
        <Form.Item
          name="displayName"
          label="姓名"
          rules={[{ required: true, whitespace: true, message: '请填写姓名' }]}
        >
          <Input autoComplete="off" maxLength={40} />
        </Form.Item>
        <Form.Item
          name="roles"
          label="身份"
          rules={[{ required: true, message: '请选择身份' }]}
          {...(issueOf('roles') && { help: issueOf('roles'), validateStatus: 'error' as const })}
        >
          <Checkbox.Group options={options} style={{ display: 'grid', gridTemplateColumns: '1fr 1fr', rowGap: 8 }} />
        </Form.Item>
        <Form.Item
          name="regionCode"
          label="所属城市或区"
          {...(issueOf('regionCode') && { help: issueOf('regionCode'), validateStatus: 'error' as const })}
        >
          <RegionSelect placeholder="请选择" />
        </Form.Item>
        {create.isError && <Alert type="error" showIcon title={failureOf(create.error).text} />}
      </Form>
    </Modal>
  );
}
