import type { Measured } from '@market/contract/agreement';
import { targetText, type Indicator } from '@market/contract/challenge';
import { Table } from 'antd';
import { ToneTag } from '../../components/tone-tag';

interface Props {
  indicators: readonly Indicator[];
  measured: readonly Measured[];
}

/** 目标与实测. */
export const MeasuredTable = ({ indicators, measured }: Props) => (
  <Table
    size="small"
    style={{ marginTop: 12 }}
    rowKey="indicatorId"
    pagination={false}
    dataSource={measured.flatMap((row) => {
      const indicator = indicators.find(({ id }) => id === row.indicatorId);
      return indicator ? [{ ...row, name: indicator.name, target: targetText(indicator) }] : [];
    })}
    columns={[
      { title: '指标', dataIndex: 'name' },
      { title: '目标', dataIndex: 'target', className: 'num' },
      { title: '实测', dataIndex: 'actual', className: 'num', render: (actual: string) => actual || '—' },
      {
        title: '结果',
        dataIndex: 'met',
        width: 90,
        render: (met: boolean) => <ToneTag tone={met ? 'ok' : 'warn'}>{met ? '达到' : '未达到'}</ToneTag>,
      },
    ]}
  />
);
