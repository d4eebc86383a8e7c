import { useQuery } from '@tanstack/react-query';
import { auditResultLabels, type AuditRow } from '@market/contract/audit';
import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { ChoiceSelect } from '../../components/choice-select';
import { Desk } from '../../components/desk';
import { ExportButton } from '../../components/export-button';
import { PageFrame } from '../../components/page-frame';
import { PagedCard } from '../../components/paged-card';
import { RegionSelect } from '../../components/region-select';
import { SearchInput } from '../../components/search-input';
import { useCursorPages } from '../../platform/cursor-pages';
import { download } from '../../platform/download';
import { read } from '../../platform/query';
import { actionLabels } from './action-labels';
import { AuditDetail } from './audit-detail';
import { useAuditFilters } from './audit-filters';
import styles from './audit-page.module.css';
import { AuditTable } from './audit-table';
import { ChainCard } from './chain-card';

const dayOf = (text: string | undefined) => (text ? dayjs(text) : null);

/** 审计日志：who did what, when and with what result. Nobody can change it, from here or elsewhere. */
export function AuditPage() {
  const { query, days, narrow } = useAuditFilters();
  const pages = useCursorPages(JSON.stringify(query));
  const audit = useQuery(read('GET /staff/audit', { query: { ...query, cursor: pages.cursor } }));
  const [chosen, setChosen] = useState<AuditRow>();
  const rows = audit.data?.items ?? [];
  const shown = rows.find((row) => row.id === chosen?.id) ?? rows[0];
  return (
    <PageFrame
      bar={
        <ChainCard actions={<ExportButton save={(kind) => download(`GET /staff/audit/export/${kind}`, { query })} />} />
      }
      filters={
        <>
          <DatePicker.RangePicker
            allowEmpty={[true, true]}
            value={[dayOf(days.from), dayOf(days.until)]}
            onChange={(range) =>
              narrow({ from: range?.[0]?.format('YYYY-MM-DD'), until: range?.[1]?.format('YYYY-MM-DD') })
            }
          />
          <SearchInput value={query.q} placeholder="人员、对象或请求编号" onSearch={(q) => narrow({ q })} />
          <ChoiceSelect
            label="动作"
            labels={actionLabels}
            value={query.action}
            onChange={(action) => narrow({ action })}
          />
          <RegionSelect value={query.region} onChange={(region) => narrow({ region })} />
          <ChoiceSelect
            label="结果"
            labels={auditResultLabels}
            value={query.result}
            onChange={(result) => narrow({ result })}
            width={104}
          />
        </>
      }
    >
      <div className={styles.page}>
        <Desk side={shown && <AuditDetail row={shown} />}>
          <PagedCard list={audit} pages={pages}>
            {(items) => <AuditTable rows={items} loading={audit.isPending} chosen={shown?.id} onChoose={setChosen} />}
          </PagedCard>
        </Desk>
      </div>
    </PageFrame>
  );
}
