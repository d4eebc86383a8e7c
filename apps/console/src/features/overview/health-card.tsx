import { DownloadOutlined, RightOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { minuteText } from '@market/contract/shared';
import type { HealthRow } from '@market/contract/statistics';
import { Link } from '@tanstack/react-router';
import { App, Button } from 'antd';
import { Panel } from '../../components/panel';
import { StateView } from '../../components/state-view';
import { clock } from '../../platform/clock';
import { download } from '../../platform/download';
import { failureOf } from '../../platform/failure';
import { HealthTable } from './health-table';

interface Props {
  rows: readonly HealthRow[];
  countedAt: string | null;
}

export function HealthCard({ rows, countedAt }: Props) {
  const { message } = App.useApp();
  const exported = useMutation({
    mutationFn: () => download('GET /staff/statistics/health/export', { query: {} }),
    onError: (error) => message.error(failureOf(error).text),
  });
  return (
    <Panel
      title="数据健康"
      note={`只量记录，不量人员；按线路顺序，不排名${countedAt ? `。截至 ${minuteText(countedAt, clock.now())}` : ''}`}
      extra={
        <>
          <Button
            type="link"
            icon={<DownloadOutlined aria-hidden />}
            loading={exported.isPending}
            disabled={countedAt === null}
            onClick={() => exported.mutate()}
          >
            导出
          </Button>
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
