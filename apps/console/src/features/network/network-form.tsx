import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { widens, type Network, type NetworkList } from '@market/contract/network';
import { staff, whyCannotCall } from '@market/contract/shared';
import { Alert, App, Button, Form, Input, Space } from 'antd';
import { useState } from 'react';
import { AskApproval, type Asking } from '../../components/ask-approval';
import { call } from '../../platform/client';
import { failureOf } from '../../platform/failure';
import { useActor } from '../../platform/session';

interface Typed {
  networks: Network[];
}

/** The whole list at once: narrowed right away, widened once another admin agrees. */
export function NetworkForm({ list }: { list: NetworkList }) {
  const [form] = Form.useForm<Typed>();
  const queryClient = useQueryClient();
  const { message } = App.useApp();
  const keeps = whyCannotCall(useActor(), staff('securityAdmin')) === undefined;
  const [asking, setAsking] = useState<Asking>();
  const { version, ownAddress } = list;
  const narrow = useMutation({
    mutationFn: (networks: Network[]) => call('PUT /staff/networks', { body: { version, networks } }),
    onSuccess: async () => {
      message.success('已生效，名单外的会话即刻退出');
      await queryClient.invalidateQueries({ queryKey: ['GET /staff/networks'] });
    },
  });
  const save = ({ networks = [] }: Partial<Typed>) => {
    const next = networks.map(({ cidr, note = '' }) => ({ cidr: cidr.trim(), note: note.trim() }));
    if (widens(list.networks, next)) setAsking({ kind: 'changeNetworks', payload: { version, networks: next } });
    else narrow.mutate(next);
  };
  const issue = narrow.isError ? failureOf(narrow.error) : undefined;
  return (
    <Form form={form} initialValues={{ networks: list.networks }} disabled={!keeps} onFinish={save}>
      <p className="lab" data-testid="own-address">
        {list.networks.length === 0
          ? '现在不限制：从哪里都能登录控制台。填一条，就只有名单里的网络能用。'
          : '只有下面的网络能登录和使用控制台，名单外的登录被拒绝并记入审计日志。'}
        你现在的地址是 <span className="mono">{ownAddress}</span>。
      </p>
      <Form.List name="networks">
        {(fields, { add, remove }) => (
          <div style={{ margin: '16px 0' }}>
            {fields.map(({ key, name }) => (
              <Space key={key} align="baseline" style={{ display: 'flex' }}>
                <Form.Item
                  name={[name, 'cidr']}
                  rules={[
                    { required: true, whitespace: true, message: '请填写网络' },
                    { pattern: /^\s*[\da-fA-F:.]+(\/\d{1,3})?\s*$/, message: '如 10.8.0.0/16 或 2001:db8::/32' },
                  ]}
                >
                  <Input aria-label="网络" placeholder="10.8.0.0/16" maxLength={49} style={{ width: 240 }} />
                </Form.Item>
                <Form.Item name={[name, 'note']}>
                  <Input aria-label="备注" placeholder="哪里的网络" maxLength={60} style={{ width: 240 }} />
                </Form.Item>
                <Button
                  type="text"
                  aria-label="删去这一条"
                  icon={<DeleteOutlined aria-hidden />}
                  onClick={() => remove(name)}
                />
              </Space>
            ))}
            <Button icon={<PlusOutlined aria-hidden />} onClick={() => add({ cidr: '', note: '' })}>
              添加网络
            </Button>
          </div>
        )}
      </Form.List>
      {issue && <Alert type="error" showIcon title={issue.text} style={{ marginBottom: 16 }} />}
      <Button type="primary" htmlType="submit" loading={narrow.isPending}>
        保存
      </Button>
      <p className="cap" style={{ marginTop: 12 }}>
        收紧即刻生效；放宽（增加、改写或清空）要系统管理员或另一位安全管理员同意。会把自己关在外面的改动不接受。
      </p>
      <AskApproval asking={asking} onClose={() => setAsking(undefined)} />
    </Form>
  );
}
