import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { BatchAnswer, StaffRecordRow } from '@market/contract/record';
import { App } from 'antd';
import { call } from '../../platform/client';
import { failureOf } from '../../platform/failure';
import { refreshRecords } from './use-save-record';

const words = {
  confirm: {
    title: (count: number) => `确认 ${count} 条内容无变化`,
    content: '送另一位同事核验，通过后复核日期顺延。公开的内容不变。',
    ok: '送核验',
    done: (count: number) => `已送核验 ${count} 条`,
  },
  accept: {
    title: (count: number) => `通过 ${count} 条无变化的记录`,
    content: '公开的内容不变，核验单位和日期改为本次。有变化的不会被通过。',
    ok: '通过',
    done: (count: number) => `已通过 ${count} 条`,
  },
} as const;

const operations = { confirm: 'POST /staff/records/confirm', accept: 'POST /staff/records/accept' } as const;

/** Many records by one press: asked once, then told row by row what was refused. */
export function useAtOnce(deed: keyof typeof words) {
  const { modal, message } = App.useApp();
  const queryClient = useQueryClient();
  const { title, content, ok, done } = words[deed];
  const acting = useMutation({
    mutationFn: (rows: readonly StaffRecordRow[]): Promise<BatchAnswer> =>
      call(operations[deed], { body: { items: rows.map(({ id, version }) => ({ id, version })) } }),
    onSettled: () => refreshRecords(queryClient),
  });
  const tell = (answer: BatchAnswer) => {
    const refused = answer.results.filter((result) => !result.done);
    if (refused.length === 0) return void message.success(done(answer.done));
    modal.warning({
      title: `${done(answer.done)}，${refused.length} 条没有`,
      width: 560,
      okText: '知道了',
      content: (
        <ul style={{ maxHeight: 320, overflow: 'auto' }} data-testid="refused">
          {refused.map(({ id, title: name, why }) => (
            <li key={id}>
              <b>{name || '这条记录'}</b>：{why}
            </li>
          ))}
        </ul>
      ),
    });
  };
  /** The ids that were refused, or undefined when nothing was done. */
  const ask = async (rows: readonly StaffRecordRow[]): Promise<string[] | undefined> => {
    const sure = await modal.confirm({ title: title(rows.length), content, okText: ok, cancelText: '取消' });
    if (!sure) return undefined;
    try {
      const answer = await acting.mutateAsync(rows);
      tell(answer);
      return answer.results.filter((result) => !result.done).map(({ id }) => id);
    } catch (error) {
      message.error(failureOf(error).text);
      return undefined;
    }
  };
  return { ask, busy: acting.isPending };
}
