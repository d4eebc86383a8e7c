import { useMutation, useQueryClient } from '@tanstack/react-query';
import { usernameShape } from '@market/contract/account';
import type { ExpertCandidate } from '@market/contract/judging';
import { Form, Input } from 'antd';
import { FormModal } from '../../components/form-modal';
import { invitationIssued, type Issued } from '../../components/secret-issued';
import { call } from '../../platform/client';

interface Props {
  expert: ExpertCandidate;
  onIssued: (issued: Issued) => void;
  onClose: () => void;
}

/** 专家账号：the person of a record gets a name to sign in with. */
export function OpenAccount({ expert, onIssued, onClose }: Props) {
  const queryClient = useQueryClient();
  const open = useMutation({
    mutationFn: (body: { username: string }) =>
      call('POST /staff/experts/{id}/account', { params: { id: expert.id }, body }),
    onSuccess: async (issued) => {
      onClose();
      onIssued(invitationIssued(issued));
      await queryClient.invalidateQueries({ queryKey: ['GET /staff/challenges/{id}/experts'] });
    },
  });
  return (
    <FormModal title={`给${expert.name}开通账号`} okText="开通" act={open} onClose={onClose}>
      <Form.Item
        name="username"
        label="账号"
        extra="小写字母、数字或连字符，如 expert-chen。只能用来评审，看不到别的。"
        rules={[
          { required: true, message: '请填写账号' },
          { pattern: usernameShape, message: '账号的写法不对' },
        ]}
      >
        <Input autoComplete="off" maxLength={40} />
      </Form.Item>
    </FormModal>
  );
}
