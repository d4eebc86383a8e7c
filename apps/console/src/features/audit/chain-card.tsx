import { SafetyOutlined } from '@ant-design/icons';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { AuditChain } from '@market/contract/audit';
import { dayText, minuteText } from '@market/contract/shared';
import { App, Button } from 'antd';
import type { ReactNode } from 'react';
import { QueryView } from '../../components/query-view';
import { call } from '../../platform/client';
import { clock } from '../../platform/clock';
import { countText } from '../../platform/count-text';
import { failureOf } from '../../platform/failure';
import { read } from '../../platform/query';
import styles from './chain-card.module.css';
import { shortHash } from './short-hash';

const KEY = 'GET /staff/audit/chain';
const ASK_AGAIN_MS = 2_000;

/** 日志链：whether it was whole at the last walk, and the public root that holds it. */
export function ChainCard({ actions }: { actions: ReactNode }) {
  const { message } = App.useApp();
  const queryClient = useQueryClient();
  const chain = useQuery({
    ...read(KEY, {}),
    refetchInterval: ({ state }) => (state.data?.checking ? ASK_AGAIN_MS : false),
  });
  const check = useMutation({
    mutationFn: () => call('POST /staff/audit/checks', {}),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: [KEY] }),
    onError: (error) => message.error(failureOf(error).text),
  });
  return (
    <section className={styles.card} aria-label="日志链">
      <QueryView query={chain} rows={1}>
        {(seen) => (
          <>
            <Links broken={seen.finding !== null} />
            <div className={styles.said} role="status">
              <b className={seen.finding === null ? undefined : styles.broken}>{titleOf(seen)}</b>
              <span className="cap">{noteOf(seen)}</span>
            </div>
            {seen.root && (
              <div className={styles.root}>
                <span className="cap">{dayText(`${seen.root.day}T00:00:00+08:00`, clock.now())}日根</span>
                <span className="mono">{shortHash(seen.root.root, 8)}</span>
              </div>
            )}
          </>
        )}
      </QueryView>
      <span className={styles.actions}>
        <Button
          icon={<SafetyOutlined aria-hidden />}
          loading={check.isPending || chain.data?.checking === true}
          onClick={() => check.mutate()}
        >
          现在校验
        </Button>
        {actions}
      </span>
    </section>
  );
}

function titleOf({ checkedAt, finding, checking }: AuditChain): string {
  if (finding !== null) return `日志链不完整：${finding}`;
  if (checkedAt !== null) return '日志链完整';
  return checking ? '正在校验' : '还没有校验过';
}

const noteOf = ({ checkedAt, entries, checking }: AuditChain): string =>
  [
    checking ? '正在校验，可以离开此页' : checkedAt && `${minuteText(checkedAt, clock.now())} 校验`,
    checkedAt && `${countText(entries)} 条`,
    '只增不改，长期保存',
  ]
    .filter(Boolean)
    .join('　');

const xs = [6, 42, 78, 114, 150];

function Links({ broken }: { broken: boolean }) {
  const colour = broken ? 'var(--danger)' : 'var(--success)';
  return (
    <svg className={styles.links} width="160" height="20" viewBox="0 0 160 20" fill="none" stroke={colour} aria-hidden>
      {xs.slice(1).map((x, i) => (
        <path key={x} d={`M${x - 31} 10h26`} strokeWidth="2" {...(broken && i === 2 && { strokeDasharray: '3 5' })} />
      ))}
      {xs.map((x, i) => (
        <circle key={x} cx={x} cy="10" r="5" strokeWidth="2" {...(i === xs.length - 1 && { fill: colour })} />
      ))}
    </svg>
  );
}
