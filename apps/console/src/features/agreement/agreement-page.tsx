import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { BackLink } from '../../components/back-link';
import { PageFrame } from '../../components/page-frame';
import { QueryView } from '../../components/query-view';
import { read } from '../../platform/query';
import { AgreementDesk } from './agreement-desk';

export function AgreementPage() {
  const { id } = useParams({ from: '/desk/page/agreements/$id' });
  // Every reading is audited: not again for each return to the window.
  const agreement = useQuery({
    ...read('GET /staff/agreements/{id}', { params: { id } }),
    refetchOnWindowFocus: false,
  });
  return (
    <PageFrame>
      <BackLink to="/agreements" label="合同履约" />
      <QueryView query={agreement} rows={12}>
        {(data) => <AgreementDesk key={data.id} agreement={data} />}
      </QueryView>
    </PageFrame>
  );
}
