import { useQuery } from '@tanstack/react-query';
import type { AuditRow } from '@market/contract/audit';
import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { ChoiceSelect } from '../../components/choice-select';
import { Desk } from '../../components/desk';
import { PageFrame } from '../../components/page-frame';
import { PagedCard } from '../../components/paged-card';
import { SearchInput } from '../../components/search-input';
import { useCursorPages } from '../../platform/cursor-pages';
import { read } from '../../platform/query';
import { actionLabels } from './action-labels';
import { AuditDetail } from './audit-detail';
import { useAuditFilters } from './audit-filters';
import styles from './audit-page.module.css';
import { AuditTable } from './audit-table';

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
        <>
          <DatePicker.RangePicker
            allowEmpty={[true, true]}
            value={[dayOf(days.from), dayOf(days.until)]}
            onChange={(range) =>
              narrow({ from: range?.[0]?.format('YYYY-MM-DD'), until: range?.[1]?.format('YYYY-MM-DD') })
            }
          />
          <ChoiceSelect
            label="动作"
            labels={actionLabels}
            value={query.action}
            onChange={(action) => narrow({ action })}
          />
          <SearchInput
            value={query.objectId}
            placeholder="对象编号（26 位）"
            onSearch={(objectId) => narrow({ objectId })}
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
