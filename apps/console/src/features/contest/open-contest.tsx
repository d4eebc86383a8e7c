import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { COLLECTION_DAYS, contestIssues } from '@market/contract/contest';
import { addDays, beijingInstant, isoDay } from '@market/contract/shared';
import { App, Form, Input, Select } from 'antd';
import { FormModal } from '../../components/form-modal';
import { MomentPicker } from '../../components/moment-picker';
import { call } from '../../platform/client';
import { clock } from '../../platform/clock';
import { useRegions } from '../../platform/regions';
import { useActor } from '../../platform/session';

interface Draft {
  regionCode: string;
  title: string;
  brief: string;
  /** ISO 8601 UTC. */
  collectUntil: string;
}

/** 发起征集. Its date stands once it is announced. */
export function OpenContest({ onClose }: { onClose: () => void }) {
  const regions = useRegions();
  const { regionCode } = useActor();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const create = useMutation({
    mutationFn: (body: Draft) => call('POST /staff/contests', { body }),
    onSuccess: async ({ id }) => {
      message.success('已发起征集');
      onClose();
      await queryClient.invalidateQueries({ queryKey: ['GET /staff/contests'] });
      void navigate({ to: '/contests/$id', params: { id } });
    },
  });
  const inTime = {
    validator: (_: unknown, collectUntil: string | undefined) => {
      const issue = collectUntil && contestIssues({ collectUntil }, clock.now())[0];
      return issue ? Promise.reject(new Error(issue.message)) : Promise.resolve();
    },
  };
  const places = regions.filter(({ code }) => regionCode === null || code === regionCode);
  return (
    <FormModal
      title="发起挑战赛征集"
      okText="发起"
      width={600}
      act={create}
      initialValues={{
        ...(places[0] && { regionCode: places[0].code }),
        collectUntil: beijingInstant(addDays(isoDay(clock.now()), 30), '17:00'),
      }}
      onClose={onClose}
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
        <MomentPicker />
      </Form.Item>
    </FormModal>
  );
}
