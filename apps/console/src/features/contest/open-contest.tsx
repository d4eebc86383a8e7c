import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { COLLECTION_DAYS, contestIssues } from '@market/contract/contest';
import { DAY_MS } from '@market/contract/shared';
import { Alert, App, DatePicker, Form, Input, Modal, Select } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import { call } from '../../platform/client';
import { clock } from '../../platform/clock';
import { failureOf } from '../../platform/failure';
import { useRegions } from '../../platform/regions';
import { useActor } from '../../platform/session';

interface Draft {
  regionCode: string;
  title: string;
  brief: string;
  collectUntil: Dayjs;
}

/** 发起征集. Its date stands once it is announced. */
export function OpenContest({ open, onClose }: { open: boolean; onClose: () => void }) {
  const [form] = Form.useForm<Draft>();
  const regions = useRegions();
  const { regionCode } = useActor();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const create = useMutation({
    mutationFn: ({ collectUntil, ...draft }: Draft) =>
      call('POST /staff/contests', { body: { ...draft, collectUntil: collectUntil.toISOString() } }),
    onSuccess: async ({ id }) => {
      message.success('已发起征集');
      close();
      await queryClient.invalidateQueries({ queryKey: ['GET /staff/contests'] });
      void navigate({ to: '/contests/$id', params: { id } });
    },
  });
  const close = () => {
    form.resetFields();
    create.reset();
    onClose();
  };
  const inTime = {
    validator: (_: unknown, until: Dayjs | undefined) => {
      const issue = until && contestIssues({ collectUntil: until.toISOString() }, clock.now())[0];
      return issue ? Promise.reject(new Error(issue.message)) : Promise.resolve();
    },
  };
  const places = regions.filter(({ code }) => regionCode === null || code === regionCode);
  return (
    <Modal
      open={open}
      title="发起挑战赛征集"
      okText="发起"
      cancelText="取消"
      width={600}
      confirmLoading={create.isPending}
      onOk={() => form.submit()}
      onCancel={close}
      destroyOnHidden
    >
      <Form
        form={form}
        layout="vertical"
        initialValues={{
          regionCode: places[0]?.code,
          collectUntil: dayjs(clock.now().getTime() + 30 * DAY_MS)
            .hour(17)
            .minute(0)
            .second(0)
            .millisecond(0),
        }}
        onFinish={(draft) => create.mutate(draft)}
      >
        <Form.Item name="regionCode" label="办赛地" required>
          <Select options={places.map(({ code, name }) => ({ value: code, label: name }))} />
        </Form.Item>
        <Form.Item name="title" label="名称" rules={[{ required: true, whitespace: true, message: '请填写名称' }]}>
          <Input maxLength={80} placeholder="2026 新材料挑战赛" />
        </Form.Item>
        <Form.Item
          name="brief"
          label="征集说明"
          rules={[{ required: true, whitespace: true, message: '请写明征集什么' }]}
        >
          <Input.TextArea rows={4} maxLength={1000} placeholder="征集哪类题目，筛选看什么" />
        </Form.Item>
        <Form.Item
          name="collectUntil"
          label="征集截止（北京时间）"
          rules={[{ required: true, message: '请选择截止' }, inTime]}
          extra={`${COLLECTION_DAYS.least} 到 ${COLLECTION_DAYS.most} 天以后；发起后不能改。`}
        >
          <DatePicker showTime={{ format: 'HH:mm' }} format="YYYY-MM-DD HH:mm" style={{ width: 240 }} />
        </Form.Item>
        {create.isError && <Alert type="error" showIcon title={failureOf(create.error).text} />}
      </Form>
    </Modal>
  );
}
