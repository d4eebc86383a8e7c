import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { BackLink } from '../../components/back-link';
import { Desk } from '../../components/desk';
import { PageFrame } from '../../components/page-frame';
import { QueryView } from '../../components/query-view';
import { read } from '../../platform/query';
import { AnswerActions } from './answer-actions';
import { ClaimPanel } from './claim-panel';
import { CorrectionHead } from './correction-head';
import { StepsPanel } from './steps-panel';

export function CorrectionPage() {
  const { id } = useParams({ from: '/desk/page/corrections/$id' });
  const correction = useQuery(read('GET /staff/corrections/{id}', { params: { id } }));
  return (
    <PageFrame>
      <BackLink to="/corrections" label="纠错工单" />
      <QueryView query={correction} rows={10}>
        {(detail) => (
          <>
            <Desk side={<StepsPanel steps={detail.steps} />}>
              <CorrectionHead detail={detail} />
              <ClaimPanel detail={detail} />
            </Desk>
            <AnswerActions key={detail.row.version} detail={detail} />
          </>
        )}
      </QueryView>
    </PageFrame>
  );
}
