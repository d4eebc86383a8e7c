import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { callerKindLabels, callerKinds } from '@market/contract/access';
import { ChoiceSelect } from '../../components/choice-select';
import { ExportButton } from '../../components/export-button';
import { PageFrame } from '../../components/page-frame';
import { QueryView } from '../../components/query-view';
import { SearchInput } from '../../components/search-input';
import { TableCard } from '../../components/table-card';
import { download } from '../../platform/download';
import { read } from '../../platform/query';
import { oneOf } from '../../platform/search';
import { AccessTable } from './access-table';

/** 权限矩阵：who may do what, told by the rule that turns people away. */
export function AccessPage() {
  const { caller, q } = useSearch({ from: '/desk/page/access' });
  const navigate = useNavigate({ from: '/access' });
  const query = { caller: oneOf(callerKinds, caller), q };
  const narrow = (change: Partial<Record<'caller' | 'q', string | undefined>>) =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true });
  const matrix = useQuery(read('GET /staff/access', { query }));
  return (
    <PageFrame
      bar={
        <>
          <ChoiceSelect
            label="谁"
            labels={callerKindLabels}
            value={query.caller}
            onChange={(chosen) => narrow({ caller: chosen })}
          />
          <SearchInput value={q} placeholder="操作或接口" onSearch={(text) => narrow({ q: text })} />
        </>
      }
      actions={
        <ExportButton
          total={matrix.data?.items.length}
          save={(kind) => download(`GET /staff/access/export/${kind}`, { query })}
        />
      }
    >
      <QueryView query={matrix}>
        {({ items }) => (
          <TableCard>
            <AccessTable rows={items} shown={query.caller} />
          </TableCard>
        )}
      </QueryView>
    </PageFrame>
  );
}
