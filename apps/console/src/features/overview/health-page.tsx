import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { healthDimensions, healthRules } from '@market/contract/statistics';
import { recordTypes } from '@market/contract/record';
import { minuteText } from '@market/contract/shared';
import { Segmented } from 'antd';
import { BackLink } from '../../components/back-link';
import { ChoiceSelect } from '../../components/choice-select';
import { PageFrame } from '../../components/page-frame';
import { Panel } from '../../components/panel';
import { QueryView } from '../../components/query-view';
import { RegionSelect } from '../../components/region-select';
import { clock } from '../../platform/clock';
import { useCursorPages } from '../../platform/cursor-pages';
import { read } from '../../platform/query';
import { useActor } from '../../platform/session';
import { FailingTable } from './failing-table';
import { useHealthFilters } from './health-filters';
import styles from './health-page.module.css';
import { HealthRule } from './health-rule';

const typeLabels = Object.fromEntries(recordTypes.map(({ type, label }) => [type, label]));

/** 规则与 SQL：what one dimension asks, how it is counted, and which records fall short. */
export function HealthPage() {
  const { query, narrow } = useHealthFilters();
  const seesAll = useActor().roles.includes('districtAdmin');
  const pages = useCursorPages(JSON.stringify(query));
  const explained = useQuery({
    ...read('GET /staff/statistics/health', { query: { ...query, limit: 20, cursor: pages.cursor } }),
    placeholderData: keepPreviousData,
  });
  const { label, failing } = healthRules[query.dimension];
  return (
    <PageFrame
      bar={
        <>
          <Segmented
            aria-label="数据健康"
            value={query.dimension}
            options={healthDimensions.map((value) => ({ value, label: healthRules[value].label }))}
            onChange={(dimension) => narrow({ dimension })}
          />
          {seesAll && <RegionSelect value={query.region} onChange={(region) => narrow({ region })} />}
          <ChoiceSelect label="记录类型" labels={typeLabels} value={query.type} onChange={(type) => narrow({ type })} />
        </>
      }
      actions={<BackLink to="/overview" label="总览" />}
    >
      <QueryView query={explained} rows={12}>
        {(explanation) => (
          <div className={styles.page} aria-busy={explained.isFetching}>
            <Panel
              title={`${label}的规则`}
              note={explanation.countedAt ? `截至 ${minuteText(explanation.countedAt, clock.now())}` : '还没有统计'}
            >
              <HealthRule dimension={query.dimension} explanation={explanation} onType={(type) => narrow({ type })} />
            </Panel>
            <Panel title="不合的记录" note={failing} flush>
              <FailingTable explanation={explanation} pages={pages} />
            </Panel>
          </div>
        )}
      </QueryView>
    </PageFrame>
  );
}
