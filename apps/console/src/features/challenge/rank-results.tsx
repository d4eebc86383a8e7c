import { useMutation, useQueryClient } from '@tanstack/react-query';
import { whyCannotRankResults, type AgreementRow } from '@market/contract/agreement';
import type { StaffChallenge } from '@market/contract/challenge';
import { isoDay } from '@market/contract/shared';
import { App, Button, Form, Input, Select } from 'antd';
import { useState } from 'react';
import { FormModal } from '../../components/form-modal';
import { call } from '../../platform/client';
import { clock } from '../../platform/clock';
import { useActor } from '../../platform/session';

interface Ranking {
  ranked: string[];
  reasons: Record<string, string>;
  opinion: string;
}

/** 择优评定：the order the panel gave to the accepted results, and why each but the first is not the best. */
export function RankResults({ challenge, rows }: { challenge: StaffChallenge; rows: readonly AgreementRow[] }) {
  const actor = useActor();
  const { message } = App.useApp();
  const queryClient = useQueryClient();
  const [open, setOpen] = useState(false);
  const [form] = Form.useForm<Ranking>();
  const ranked = Form.useWatch('ranked', form) ?? [];
  const passed = rows.filter(({ state }) => state === 'passed');
  const rank = useMutation({
    mutationFn: ({ reasons, ...ranking }: Ranking) =>
      call('POST /staff/challenges/{id}/rank-results', {
        params: { id: challenge.id },
        body: {
          ...ranking,
          version: challenge.version,
          reasons: ranking.ranked.slice(1).map((agreementId) => ({ agreementId, text: reasons[agreementId] ?? '' })),
        },
      }),
    onSuccess: async () => {
      message.success('已录入名次，并告知各家');
      setOpen(false);
      await queryClient.invalidateQueries();
    },
  });
  const winnerBidId = rows.find(({ place }) => place === 1)?.bidId ?? null;
  const facts = { ...challenge, teamMode: challenge.content.teamMode, winnerBidId };
  if (whyCannotRankResults(actor, facts, rows, isoDay(clock.now())) !== undefined) return null;
  const nameOf = (id: string) => passed.find((row) => row.id === id)?.bidderName ?? '';
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        给结果排名
      </Button>
      {open && (
        <FormModal title="给结果排名" okText="录入" form={form} act={rank} onClose={() => setOpen(false)}>
          <Form.Item
            name="ranked"
            label="名次，从第一名起依次选"
            rules={[
              { required: true, type: 'array', len: passed.length, message: `通过验收的 ${passed.length} 家都要排` },
            ]}
          >
            <Select mode="multiple" options={passed.map(({ id, bidderName }) => ({ value: id, label: bidderName }))} />
          </Form.Item>
          {ranked.slice(1).map((id) => (
            <Form.Item
              key={id}
              name={['reasons', id]}
              label={`${nameOf(id)}没有排在第一的理由`}
              rules={[{ required: true, whitespace: true, message: '请写明理由' }]}
            >
              <Input.TextArea rows={2} maxLength={500} />
            </Form.Item>
          ))}
          <Form.Item
            name="opinion"
            label="评审组意见"
            extra="发给各家和发榜方。"
            rules={[{ required: true, whitespace: true, message: '请写评审组意见' }]}
          >
            <Input.TextArea rows={3} maxLength={500} />
          </Form.Item>
        </FormModal>
      )}
    </>
  );
}
