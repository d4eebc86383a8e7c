import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Form, Input } from 'antd';
import { FormModal } from '../../components/form-modal';
import { RegionSelect } from '../../components/region-select';
import { call, type Request } from '../../platform/client';
import type { Issued } from '../../components/secret-issued';

interface Props {
  onClose: () => void;
  onIssued: (issued: Issued) => void;
}
type Draft = Request<'POST /staff/accounts/city-key'>['body'];

/** 发密钥：the account of a city's platform and its key in one step. */
export function IssueKey({ onClose, onIssued }: Props) {
  const queryClient = useQueryClient();
  const issue = useMutation({
    mutationFn: (body: Draft) => call('POST /staff/accounts/city-key', { body }),
    onSuccess: async ({ account, key }) => {
      onClose();
      onIssued({ username: account.username, kind: '密钥', secret: key });
      await queryClient.invalidateQueries({ queryKey: ['GET /staff/accounts'] });
    },
  });

  return (
    <FormModal title="给城市平台发密钥" okText="发密钥" act={issue} onClose={onClose}>
      <p className="cap" style={{ marginBottom: 16 }}>
        凭密钥可向所属城市的导入批次报送记录，看不到别的数据。一年有效，到期前重发。
      </p>
      <Form.Item
        name="username"
        label="账号"
        extra="city- 开头，接小写字母、数字或连字符，如 city-suzhou"
        rules={[
          { required: true, message: '请填写账号' },
          { pattern: /^city-[a-z0-9-]{2,34}$/, message: '账号的写法不对' },
        ]}
      >
        <Input autoComplete="off" maxLength={39} />
      </Form.Item>
      <Form.Item
        name="displayName"
        label="平台名称"
        rules={[{ required: true, whitespace: true, message: '请填写平台名称' }]}
      >
        <Input autoComplete="off" maxLength={40} />
      </Form.Item>
      <Form.Item name="regionCode" label="所属城市或区" rules={[{ required: true, message: '请选择城市或区' }]}>
        <RegionSelect placeholder="请选择" />
      </Form.Item>
    </FormModal>
  );
}
