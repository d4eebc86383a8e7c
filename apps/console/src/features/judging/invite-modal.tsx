import { useQuery } from '@tanstack/react-query';
import type { ExpertCandidate } from '@market/contract/judging';
import { Alert, App, Button, Modal, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { QueryView } from '../../components/query-view';
import { RegionMark } from '../../components/region-mark';
import { RowTable } from '../../components/row-table';
import { SearchInput } from '../../components/search-input';
import { SecretIssued, type Issued } from '../../components/secret-issued';
import { call } from '../../platform/client';
import { failureOf } from '../../platform/failure';
import { read } from '../../platform/query';
import { ExpertName } from './expert-name';
import { OpenAccount } from './open-account';
import type { Desk } from './use-desk';

interface Props {
  id: string;
  step: Desk;
  onClose: () => void;
}

/** 邀请专家: from the published experts' records; whoever has no account yet gets one first. */
export function InviteModal({ id, step, onClose }: Props) {
  const [q, setQ] = useState<string>();
  const [opening, setOpening] = useState<ExpertCandidate>();
  const [issued, setIssued] = useState<Issued>();
  const { message } = App.useApp();
  const candidates = useQuery(
    read('GET /staff/challenges/{id}/experts', { params: { id }, query: { ...(q && { q }) } }),
  );
  const invite = ({ id: recordId, name }: ExpertCandidate) =>
    step.mutate(() => call('POST /staff/challenges/{id}/seats', { params: { id }, body: { recordId } }), {
      onSuccess: () => void message.success(`已邀请${name}`),
    });
  return (
    <Modal open title="邀请专家" width={860} footer={null} onCancel={onClose}>
      <SearchInput value={q} placeholder="姓名、单位、方向" onSearch={setQ} />
      {step.isError && <Alert type="warning" showIcon title={failureOf(step.error).text} style={{ marginTop: 12 }} />}
      <QueryView query={candidates} rows={5}>
        {({ items, total = items.length }) => (
          <>
            <RowTable
              rows={items}
              rowKey="id"
              size="small"
              columns={columns(invite, setOpening, step.isPending)}
              empty={{ text: '没有这样的专家', reason: '换一个词，或先在数据维护里补专家记录。' }}
            />
            {total > items.length && (
              <p className="cap">
                共 {total} 位，只列前 {items.length} 位，请用搜索缩小。
              </p>
            )}
          </>
        )}
      </QueryView>
      {opening && <OpenAccount expert={opening} onIssued={setIssued} onClose={() => setOpening(undefined)} />}
      <SecretIssued issued={issued} onClose={() => setIssued(undefined)} />
    </Modal>
  );
}

const columns = (
  onInvite: (candidate: ExpertCandidate) => void,
  onOpen: (candidate: ExpertCandidate) => void,
  busy: boolean,
): TableColumnsType<ExpertCandidate> => [
  {
    title: '专家',
    key: 'name',
    render: (_, { name, title, organization }) => <ExpertName {...{ name, title, organization }} />,
  },
  { title: '方向', key: 'fields', className: 'lab', render: (_, { fields }) => fields.join('、') || '—' },
  { title: '地区', key: 'region', render: (_, { regionCode }) => <RegionMark code={regionCode} /> },
  {
    title: '',
    key: 'act',
    render: (_, candidate) => {
      if (candidate.seated) return <span className="cap">已邀请</span>;
      if (candidate.conflicted) return <span className="cap">当事方单位，须回避</span>;
      const { name, username } = candidate;
      return username === null ? (
        <Button size="small" aria-label={`给${name}开通账号`} onClick={() => onOpen(candidate)}>
          开通账号
        </Button>
      ) : (
        <Button size="small" aria-label={`邀请${name}`} disabled={busy} onClick={() => onInvite(candidate)}>
          邀请
        </Button>
      );
    },
  },
];
