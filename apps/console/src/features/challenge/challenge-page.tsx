import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { BackLink } from '../../components/back-link';
import { PageFrame } from '../../components/page-frame';
import { QueryView } from '../../components/query-view';
import { read } from '../../platform/query';
import { ChallengeDesk } from './challenge-desk';

export function ChallengePage() {
  const { id } = useParams({ from: '/desk/page/challenges/$id' });
  // Every reading of the full text is audited: not again for each return to the window.
  const challenge = useQuery({
    ...read('GET /staff/challenges/{id}', { params: { id } }),
    refetchOnWindowFocus: false,
  });
  return (
    <PageFrame>
      <BackLink to="/challenges" label="榜单审核" />
      <QueryView query={challenge} rows={12}>
        {(data) => <ChallengeDesk key={data.id} challenge={data} />}
      </QueryView>
    </PageFrame>
  );
}
