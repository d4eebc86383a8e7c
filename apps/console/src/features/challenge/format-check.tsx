import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Input, Radio } from 'antd';
import { useState } from 'react';
import { QueryView } from '../../components/query-view';
import { call } from '../../platform/client';
import { failureOf } from '../../platform/failure';
import { read } from '../../platform/query';
import styles from './challenge-page.module.css';

/** 政府榜的形式审查: every opened bid passes, or its bidder is told why not. */
export function FormatCheck({ challengeId }: { challengeId: string }) {
  const params = { id: challengeId };
  const bids = useQuery({ ...read('GET /staff/challenges/{id}/bids', { params }), refetchOnWindowFocus: false });
  const { message } = App.useApp();
  const queryClient = useQueryClient();
  /** By bid: null passes, a text refuses. */
  const [given, setGiven] = useState<Readonly<Record<string, string | null>>>({});
  const checked = useMutation({
    mutationFn: (decisions: { bidId: string; reason: string | null }[]) =>
      call('POST /staff/challenges/{id}/format-check', { params, body: { decisions } }),
    onSuccess: () => {
      void message.success('形式审查完成');
      return queryClient.invalidateQueries();
    },
    onError: (error) => void message.error(failureOf(error).text),
  });
  return (
    <QueryView query={bids} rows={3}>
      {({ items }) => {
        const waiting = items.filter(({ state }) => state === 'formatCheck');
        const decisions = waiting.flatMap(({ id }) => {
          const reason = given[id];
          if (reason === undefined || reason?.trim() === '') return [];
          return [{ bidId: id, reason: reason === null ? null : reason.trim() }];
        });
        return (
          <section aria-label="形式审查" className={styles.act}>
            <h3>形式审查</h3>
            {waiting.map(({ id, no, organizationName }) => (
              <div key={id}>
                <p>
                  {organizationName} <span className="mono cap">{no}</span>
                </p>
                <Radio.Group
                  aria-label={`${organizationName}的结论`}
                  value={given[id] === undefined ? undefined : given[id] === null ? 'pass' : 'refuse'}
                  options={[
                    { value: 'pass', label: '通过' },
                    { value: 'refuse', label: '不通过' },
                  ]}
                  onChange={({ target }) => setGiven({ ...given, [id]: target.value === 'pass' ? null : '' })}
                />
                {typeof given[id] === 'string' && (
                  <Input.TextArea
                    aria-label={`${organizationName}不通过的理由`}
                    placeholder="写明缺什么、不合哪一条"
                    maxLength={500}
                    value={given[id]}
                    onChange={({ target }) => setGiven({ ...given, [id]: target.value })}
                  />
                )}
              </div>
            ))}
            <Button
              type="primary"
              block
              disabled={decisions.length < waiting.length}
              loading={checked.isPending}
              onClick={() => checked.mutate(decisions)}
            >
              完成形式审查
            </Button>
          </section>
        );
      }}
    </QueryView>
  );
}
