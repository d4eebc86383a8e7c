import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { canRunRounds, roundStateLabels, roundStates } from '@market/contract/verification';
import { Button } from 'antd';
import { useState } from 'react';
import { ChoiceSelect } from '../../components/choice-select';
import { PageFrame } from '../../components/page-frame';
import { useCursorPages } from '../../platform/cursor-pages';
import { read } from '../../platform/query';
import { oneOf } from '../../platform/search';
import { useActor } from '../../platform/session';
import { CreateRound } from './create-round';
import { RoundsTable } from './rounds-table';

/** 核验轮次：what the bureaus look at together by one day. */
export function RoundsPage() {
  const search = useSearch({ from: '/desk/page/rounds' });
  const navigate = useNavigate({ from: '/rounds' });
  const runs = canRunRounds(useActor());
  const [creating, setCreating] = useState(false);
  const state = oneOf(roundStates, search.state);
  const pages = useCursorPages(state ?? '');
  const rounds = useQuery(
    read('GET /staff/verification-rounds', { query: { state, limit: 20, cursor: pages.cursor } }),
  );
  return (
    <PageFrame
      bar={
        <ChoiceSelect
          label="全部状态"
          labels={roundStateLabels}
          value={state}
          onChange={(next) => void navigate({ search: { state: next }, replace: true })}
        />
      }
      actions={
        runs && (
          <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => setCreating(true)}>
            开一轮
          </Button>
        )
      }
    >
      <RoundsTable list={rounds} pages={pages} runs={runs} />
      {runs && creating && <CreateRound onClose={() => setCreating(false)} />}
    </PageFrame>
  );
}
