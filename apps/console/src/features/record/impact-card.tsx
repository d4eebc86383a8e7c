import { useQuery } from '@tanstack/react-query';
import type { RecordImpact } from '@market/contract/record';
import { Panel } from '../../components/panel';
import { QueryView } from '../../components/query-view';
import { read } from '../../platform/query';

const words: Record<keyof RecordImpact, (count: number) => string> = {
  favorites: (count) => `${count} 人收藏，会收到变更通知`,
  bookings: (count) => `${count} 个未完的预约`,
  signUps: (count) => `${count} 人报名或候补`,
  inquiries: (count) => `${count} 条咨询待答复`,
  corrections: (count) => `${count} 条纠错待答复`,
};

/** 影响：whom the change meets once it is let through. */
export function ImpactCard({ id }: { id: string }) {
  const impact = useQuery(read('GET /staff/records/{id}/impact', { params: { id } }));
  return (
    <Panel title="影响" note="通过后">
      <QueryView query={impact} rows={1}>
        {(counts) => {
          const told = (Object.keys(words) as (keyof RecordImpact)[])
            .filter((key) => counts[key] > 0)
            .map((key) => words[key](counts[key]));
          return (
            <p className="lab" data-testid="impact">
              {told.length > 0 ? `${told.join('；')}。` : '没有人收藏、预约、报名或咨询，也没有待答复的纠错。'}
            </p>
          );
        }}
      </QueryView>
    </Panel>
  );
}
