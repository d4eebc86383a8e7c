import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { BackLink } from '../../components/back-link';
import { PageFrame } from '../../components/page-frame';
import { QueryView } from '../../components/query-view';
import { read } from '../../platform/query';
import { JudgingDeskView } from './judging-desk';

export function JudgingPage() {
  const { id } = useParams({ from: '/desk/page/challenges/$id/judging' });
  // Every reading of the bids is audited: not again for each return to the window.
  const desk = useQuery({
    ...read('GET /staff/challenges/{id}/judging', { params: { id } }),
    refetchOnWindowFocus: false,
  });
  return (
    <PageFrame>
      <BackLink to="/challenges/$id" params={{ id }} label="榜单" />
      <QueryView query={desk} rows={12}>
        {(data) => <JudgingDeskView key={data.id} desk={data} />}
      </QueryView>
    </PageFrame>
  );
}
