import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { BackLink } from '../../components/back-link';
import { PageFrame } from '../../components/page-frame';
import { QueryView } from '../../components/query-view';
import { read } from '../../platform/query';
import { RequestDesk } from './request-desk';

export function RequestPage() {
  const { id } = useParams({ from: '/desk/page/requests/$id' });
  const request = useQuery(read('GET /staff/internal-requests/{id}', { params: { id } }));
  return (
    <PageFrame>
      <BackLink to="/requests" label="协同请求" />
      <QueryView query={request}>{(data) => <RequestDesk request={data} />}</QueryView>
    </PageFrame>
  );
}
