import type { SeatView } from '@market/contract/judging';
import { Alert, App, Button, Checkbox, Form, Input } from 'antd';
import { useState } from 'react';
import { Panel } from '../../components/panel';
import { ReasonModal } from '../../components/reason-modal';
import { call } from '../../platform/client';
import { failureOf } from '../../platform/failure';
import { useSeat } from './use-seat';

const MOST = 20;
interface Draft {
  relations?: string;
  truthful?: boolean;
}
const linesOf = (text = ''): string[] =>
  text
    .split(/[\n、，,；;]/)
    .map((line) => line.trim())
    .filter(Boolean)
    .slice(0, MOST);

/** 回避声明: the server compares it with the parties, so that the expert need not know who they are. */
export function DeclarationPanel({ seat: { id, version } }: { seat: SeatView }) {
  const step = useSeat(id);
  const { message } = App.useApp();
  const [form] = Form.useForm<Draft>();
  const [declining, setDeclining] = useState(false);
  const accept = ({ relations }: Draft) =>
    step.mutate(
      () =>
        call('POST /staff/seats/{id}/accept', {
          params: { id },
          body: { version, relations: linesOf(relations), truthful: true },
        }),
      {
        onSuccess: ({ state }) =>
          void (state === 'recused' ? message.warning('与当事方有关联，已回避') : message.success('已接受邀请')),
      },
    );
  return (
    <Panel title="回避声明">
      <Form form={form} layout="vertical" onFinish={accept}>
        <Form.Item
          name="relations"
          label="近三年任职、持股、合作过的单位"
          extra={`每行一个，最多 ${MOST} 个；与发榜方、揭榜方或联合体成员相同的，平台请你回避。`}
        >
          <Input.TextArea rows={5} maxLength={1000} />
        </Form.Item>
        <Form.Item
          name="truthful"
          valuePropName="checked"
          rules={[{ validator: (_, on) => (on ? Promise.resolve() : Promise.reject(new Error('请先承诺'))) }]}
        >
          <Checkbox>以上属实，没有遗漏；不打听揭榜方是谁，不泄露评审内容</Checkbox>
        </Form.Item>
        {step.isError && (
          <Alert type="error" showIcon title={failureOf(step.error).text} style={{ marginBottom: 12 }} />
        )}
        <Button type="primary" htmlType="submit" block loading={step.isPending}>
          接受邀请
        </Button>
        <Button type="text" block onClick={() => setDeclining(true)} style={{ marginTop: 8 }}>
          谢绝
        </Button>
      </Form>
      <ReasonModal
        open={declining}
        title="谢绝评审"
        okText="谢绝"
        hint="原因给科技局看。"
        max={200}
        onSubmit={async (reason) => {
          await step.mutateAsync(() =>
            call('POST /staff/seats/{id}/decline', { params: { id }, body: { version, reason } }),
          );
        }}
        onClose={() => setDeclining(false)}
      />
    </Panel>
  );
}
