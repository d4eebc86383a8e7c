import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { workingStates, type BatchDetail } from '@market/contract/ingest';
import { getRecordType } from '@market/contract/record';
import { minuteText } from '@market/contract/shared';
import { Alert, Button } from 'antd';
import { BackLink } from '../../components/back-link';
import { PageFrame } from '../../components/page-frame';
import { QueryView } from '../../components/query-view';
import { clock } from '../../platform/clock';
import { countText } from '../../platform/count-text';
import { failureOf } from '../../platform/failure';
import { oneOf } from '../../platform/search';
import { CheckStep } from './check-step';
import { DiffStep } from './diff-step';
import { EndView } from './end-view';
import { MappingStep } from './mapping-step';
import { stationOf, stepOf, steps, type Step } from './stations';
import { SubmitStep } from './submit-step';
import { useBatch } from './use-batch';
import { WizardFrame } from './wizard-frame';
import { WorkingView } from './working-view';

/** One batch at the station the address names. All of it is on the server: leaving and coming back loses nothing. */
export function BatchPage() {
  const { id } = useParams({ from: '/desk/page/import/$id' });
  const batch = useBatch(id);
  if (batch.data)
    return (
      <Batch
        batch={batch.data}
        lost={batch.isRefetchError ? failureOf(batch.error).text : undefined}
        onRetry={() => void batch.refetch()}
      />
    );
  return (
    <PageFrame>
      <BackLink to="/import" label="导入" />
      <QueryView query={batch}>{() => null}</QueryView>
    </PageFrame>
  );
}

interface Props {
  batch: BatchDetail;
  /** Why what is shown may be old. */
  lost: string | undefined;
  onRetry: () => void;
}

function Batch({ batch, lost, onRetry }: Props) {
  const search = useSearch({ from: '/desk/page/import/$id' });
  const navigate = useNavigate({ from: '/import/$id' });
  const step = stepOf(batch, oneOf(steps, search.step));
  const go = (to: Step) => void navigate({ search: { step: to }, ignoreBlocker: true });
  const spec = getRecordType(batch.recordType);
  const over = ['failed', 'cancelled', 'submitted'].includes(batch.state);
  const stop = batch.state === 'failed' ? '没有读成' : batch.state === 'cancelled' ? '已取消' : undefined;
  return (
    <WizardFrame
      name={batch.name}
      about={<About batch={batch} label={spec.label} />}
      station={stationOf(batch.state, step)}
      stop={stop}
      notice={
        lost && <Alert type="warning" showIcon banner title={lost} action={<Button onClick={onRetry}>重试</Button>} />
      }
    >
      {workingStates.includes(batch.state) && <WorkingView batch={batch} />}
      {over && step !== 'check' && <EndView batch={batch} go={go} />}
      {over && step === 'check' && <CheckStep batch={batch} spec={spec} go={go} over />}
      {batch.state === 'previewed' && (
        <>
          {step === 'mapping' && <MappingStep key={batch.version} batch={batch} spec={spec} go={go} />}
          {step === 'check' && <CheckStep batch={batch} spec={spec} go={go} />}
          {step === 'diff' && <DiffStep batch={batch} spec={spec} go={go} />}
          {step === 'submit' && <SubmitStep batch={batch} go={go} />}
        </>
      )}
    </WizardFrame>
  );
}

const About = ({ batch: { counts, columns, createdAt }, label }: { batch: BatchDetail; label: string }) => (
  <>
    {`${label}　`}
    {counts.rows > 0 && <span className="num">{`${countText(counts.rows)} 行，${columns.length} 列　`}</span>}
    上传 <span className="num">{minuteText(createdAt, clock.now())}</span>
  </>
);
