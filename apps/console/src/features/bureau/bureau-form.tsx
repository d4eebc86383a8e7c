import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { BureauFacts, BureauView } from '@market/contract/bureau';
import { App, Form, Input, Select } from 'antd';
import { FormModal } from '../../components/form-modal';
import { call } from '../../platform/client';
import { isConflict } from '../../platform/failure';
import { read } from '../../platform/query';

const required = (message: string) => [{ required: true, whitespace: true, message }];
const KEY = 'GET /staff/bureaus';

/** What a bureau writes of itself. A conflict closes nothing: the page behind shows what is there now. */
export function BureauForm({ bureau, onClose }: { bureau: BureauView; onClose: () => void }) {
  const { message } = App.useApp();
  const queryClient = useQueryClient();
  const colleagues = useQuery(read('GET /staff/bureaus/colleagues', {}));
  const refresh = () => queryClient.invalidateQueries({ queryKey: [KEY] });
  const save = useMutation({
    mutationFn: (typed: BureauFacts) =>
      call('PUT /staff/bureaus/{code}', {
        params: { code: bureau.regionCode },
        body: {
          ...typed,
          sourceUrl: typed.sourceUrl?.trim() || null,
          dutyAccountId: typed.dutyAccountId ?? null,
          version: bureau.version,
        },
      }),
    onSuccess: async () => {
      message.success('已保存');
      onClose();
      await refresh();
    },
    onError: (error) => void (isConflict(error) && refresh()),
  });
  return (
    <FormModal
      title={`修改${bureau.name}`}
      okText="保存"
      act={save}
      initialValues={{ ...bureau, sourceUrl: bureau.sourceUrl ?? '', dutyAccountId: bureau.duty?.accountId ?? null }}
      onClose={onClose}
    >
      <Form.Item name="name" label="单位名称" rules={required('请填写单位名称')}>
        <Input maxLength={80} />
      </Form.Item>
      <Form.Item name="office" label="处室">
        <Input maxLength={80} />
      </Form.Item>
      <Form.Item name="address" label="地址">
        <Input maxLength={160} />
      </Form.Item>
      <Form.Item name="phone" label="公开电话" extra="只填对外公开的号码，不填个人手机">
        <Input maxLength={60} />
      </Form.Item>
      <Form.Item name="sourceName" label="来源" extra="地址、电话见于哪个公开页面">
        <Input maxLength={160} />
      </Form.Item>
      <Form.Item name="sourceUrl" label="来源网址" rules={[{ type: 'url', message: '应为 http 或 https 开头的网址' }]}>
        <Input maxLength={500} />
      </Form.Item>
      <Form.Item name="dutyAccountId" label="值守人">
        <Select
          allowClear
          loading={colleagues.isPending}
          placeholder="本局的一位同事"
          options={colleagues.data?.items.map(({ id, displayName }) => ({ value: id, label: displayName })) ?? []}
        />
      </Form.Item>
      <Form.Item name="dutyHours" label="值守时间">
        <Input maxLength={80} placeholder="工作日 9:00—17:00" />
      </Form.Item>
    </FormModal>
  );
}
