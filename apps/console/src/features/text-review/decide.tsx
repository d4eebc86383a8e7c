import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { TextReview } from '@market/contract/text-review';
import { App, Button, Flex } from 'antd';
import { useState } from 'react';
import { ReasonModal } from '../../components/reason-modal';
import { call } from '../../platform/client';
import { failureOf } from '../../platform/failure';

export function Decide({ review: { id, version } }: { review: TextReview }) {
  const queryClient = useQueryClient();
  const { message } = App.useApp();
  const [refusing, setRefusing] = useState(false);
  const params = { id };
  const refresh = () => queryClient.invalidateQueries({ queryKey: ['GET /staff/text-reviews'] });
  const pass = useMutation({
    mutationFn: () => call('POST /staff/text-reviews/{id}/pass', { params, body: { version } }),
    onSuccess: () => message.success('已通过，本人会收到消息'),
    onError: (error) => message.error(failureOf(error).text),
    onSettled: refresh,
  });
  const refuse = async (reason: string) => {
    await call('POST /staff/text-reviews/{id}/refuse', { params, body: { version, reason } });
    message.success('已退回，理由发给本人');
    await refresh();
  };
  return (
    <Flex justify="end">
      <Button type="link" loading={pass.isPending} onClick={() => pass.mutate()}>
        通过
      </Button>
      <Button type="link" danger onClick={() => setRefusing(true)}>
        不通过
      </Button>
      <ReasonModal
        open={refusing}
        title="内容不通过"
        hint="写明哪里不合适，怎样改；本人会看到"
        okText="不通过"
        max={300}
        onSubmit={refuse}
        onClose={() => setRefusing(false)}
      />
    </Flex>
  );
}
