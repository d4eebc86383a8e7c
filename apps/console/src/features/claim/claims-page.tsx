import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { claimKindLabels, claimKinds } from '@market/contract/claim';
import { Segmented } from 'antd';
import { ChoiceSelect } from '../../components/choice-select';
import { PageFrame } from '../../components/page-frame';
import { useCursorPages } from '../../platform/cursor-pages';
import { read } from '../../platform/query';
import { ClaimTable } from './claim-table';

const stages = [
  { value: 'waiting' as const, label: '待审核' },
  { value: 'over' as const, label: '已办' },
];

/** 认证审核: organizations and persons of one's place who ask to be known for what they are. */
export function ClaimsPage() {
  const search = useSearch({ from: '/desk/page/claims' });
  const stage = search.stage === 'over' ? 'over' : 'waiting';
  const kind = claimKinds.find((one) => one === search.kind);
  const navigate = useNavigate();
  const pages = useCursorPages(`${stage}:${kind ?? ''}`);
  const claims = useQuery(read('GET /staff/claims', { query: { stage, ...(kind && { kind }), cursor: pages.cursor } }));
  const look = (chosen: { stage?: string; kind?: string | undefined }): void =>
    void navigate({ to: '/claims', search: { ...search, ...chosen } });
  return (
    <PageFrame
      bar={
        <>
          <Segmented
            aria-label="待审核或已办"
            value={stage}
            options={stages}
            onChange={(chosen) => look({ stage: chosen })}
          />
          <ChoiceSelect
            label="种类"
            value={kind}
            labels={claimKindLabels}
            onChange={(chosen) => look({ kind: chosen })}
          />
        </>
      }
    >
      <ClaimTable list={claims} pages={pages} stage={stage} />
    </PageFrame>
  );
}
