import type { OverviewView } from '@market/contract/statistics';
import { Segmented } from 'antd';
import { useState } from 'react';
import { Panel } from '../../components/panel';
import { BeltDrawing, type Figure } from './belt-drawing';

const figures: { value: Figure; label: string }[] = [
  { value: 'resource', label: '资源' },
  { value: 'need', label: '需求' },
  { value: 'cooperation', label: '合作' },
];

export function BeltCard({ regions }: Pick<OverviewView, 'regions'>) {
  const [figure, setFigure] = useState<Figure>('resource');
  const total = (of: Figure): number => regions.reduce((sum, region) => sum + region.figures[of], 0);
  const label = figures.find(({ value }) => value === figure)?.label ?? '';
  return (
    <Panel
      title="七市一区"
      note={`${label}数，珠为在核验有效期内的比例`}
      extra={
        <Segmented
          aria-label="三张清单"
          value={figure}
          options={figures.map(({ value, label: text }) => ({ value, label: `${text} ${total(value)}` }))}
          onChange={setFigure}
        />
      }
      flush
    >
      <BeltDrawing regions={regions} figure={figure} label={label} />
    </Panel>
  );
}
