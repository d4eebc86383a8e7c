import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { agreementStateLabels, agreementStates } from '@market/contract/agreement';
import { ChoiceSelect } from '../../components/choice-select';
import { PageFrame } from '../../components/page-frame';
import { PagedTable } from '../../components/paged-table';
import { useCursorPages } from '../../platform/cursor-pages';
import { read } from '../../platform/query';
import { oneOf } from '../../platform/search';
import { agreementColumns } from './agreement-columns';

/** 合同履约：the agreements on the challenges of the place, the latest moved first. */
export function AgreementsPage() {
  const search = useSearch({ from: '/desk/page/agreements' });
  const navigate = useNavigate({ from: '/agreements' });
  const state = oneOf(agreementStates, search.state);
  const pages = useCursorPages(state ?? '');
  const list = useQuery(read('GET /staff/agreements', { query: { state, cursor: pages.cursor } }));
  return (
    <PageFrame
      bar={
        <ChoiceSelect
          label="全部状态"
          labels={agreementStateLabels}
          value={state}
          onChange={(next) => void navigate({ search: { state: next }, replace: true })}
        />
      }
    >
      <PagedTable
        list={list}
        pages={pages}
        columns={agreementColumns}
        rowKey="id"
        empty={{
          text: state ? '没有这个状态的合同' : '还没有合同',
          ...(!state && { reason: '本地榜单定榜后，合同出现在这里。' }),
        }}
      />
    </PageFrame>
  );
}
