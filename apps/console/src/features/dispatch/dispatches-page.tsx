import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { dispatchStateLabels, dispatchStates, type DispatchState } from '@market/contract/dispatch';
import { messageChannelLabels, messageChannels } from '@market/contract/message';
import { Segmented } from 'antd';
import { ChoiceSelect } from '../../components/choice-select';
import { PageFrame } from '../../components/page-frame';
import { PagedCard } from '../../components/paged-card';
import { useCursorPages } from '../../platform/cursor-pages';
import { read } from '../../platform/query';
import { DispatchTable } from './dispatch-table';

const oneOf = <T extends string>(all: readonly T[], text: string | undefined): T | undefined =>
  all.find((each) => each === text);

/** 站外消息：what went by WeChat, text message and mail, and what did not arrive. */
export function DispatchesPage() {
  const search = useSearch({ from: '/desk/page/dispatches' });
  const navigate = useNavigate({ from: '/dispatches' });
  const state: DispatchState = oneOf(dispatchStates, search.state) ?? 'dead';
  const channel = oneOf(messageChannels, search.channel);
  const pages = useCursorPages(`${state}|${channel ?? ''}`);
  const list = useQuery(read('GET /staff/dispatches', { query: { state, channel, cursor: pages.cursor } }));
  const narrow = (change: { state?: string; channel?: string | undefined }) =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true });
  return (
    <PageFrame
      bar={
        <>
          <Segmented
            aria-label="状态"
            value={state}
            options={(['dead', 'waiting', 'sent', 'refused'] as const).map((value) => ({
              value,
              label: dispatchStateLabels[value],
            }))}
            onChange={(chosen) => narrow({ state: chosen })}
          />
          <ChoiceSelect
            label="渠道"
            labels={messageChannelLabels}
            value={channel}
            onChange={(chosen) => narrow({ channel: chosen })}
          />
        </>
      }
    >
      <PagedCard list={list} pages={pages}>
        {(rows) => <DispatchTable rows={rows} loading={list.isPending} state={state} />}
      </PagedCard>
    </PageFrame>
  );
}
