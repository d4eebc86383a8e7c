import { RightOutlined } from '@ant-design/icons';
import { minuteText } from '@market/contract/shared';
import type { HealthRow } from '@market/contract/statistics';
import { Link } from '@tanstack/react-router';
import { DownloadButton } from '../../components/download-button';
import { Panel } from '../../components/panel';
import { StateView } from '../../components/state-view';
import { clock } from '../../platform/clock';
import { HealthTable } from './health-table';

interface Props {
  rows: readonly HealthRow[];
  countedAt: string | null;
}

export function HealthCard({ rows, countedAt }: Props) {
  return (
    <Panel
      title="数据健康"
      note={`只量记录，不量人员；按线路顺序，不排名${countedAt ? `。截至 ${minuteText(countedAt, clock.now())}` : ''}`}
      extra={
        <>
          <DownloadButton
            type="link"
            disabled={countedAt === null}
            operation="GET /staff/statistics/health/export"
            request={{ query: {} }}
          >
            导出
          </DownloadButton>
          <Link to="/overview/health" search={{ dimension: 'completeness' }}>
            规则与 SQL <RightOutlined aria-hidden />
          </Link>
        </>
      }
      flush
    >
      {countedAt === null ? (
        <StateView title="还没有统计" reason="平台启动后一分钟内统计第一次，之后有变化随时更新。" />
      ) : (
        <HealthTable rows={rows} />
      )}
    </Panel>
  );
}
