import { whyCannotSubmit, type BatchDetail } from '@market/contract/ingest';
import { errors } from '@market/contract/shared';
import { Alert, Button } from 'antd';
import { countText } from '../../platform/count-text';
import { CancelBatch } from './cancel-batch';
import { ToVerification } from './end-view';
import type { Step } from './stations';
import styles from './submit-step.module.css';
import { SubmitSummary } from './submit-summary';
import { useSubmitBatch } from './use-submit-batch';
import { WizardBody, WizardFoot } from './wizard-frame';

/** 提交：until this button is pressed nothing was written. What waits for a person stays behind. */
export function SubmitStep({ batch, go }: { batch: BatchDetail; go: (step: Step) => void }) {
  const { counts } = batch;
  const denial = whyCannotSubmit(batch);
  const submitting = useSubmitBatch(batch);
  return (
    <>
      <WizardBody>
        <div className={styles.page}>
          {batch.failure && (
            <Alert type="error" showIcon title="上一次提交没有做完，写了一半的已收回" description={batch.failure} />
          )}
          {counts.submitted > 0 && (
            <Alert
              type="success"
              showIcon
              title={`${countText(counts.submitted)} 行已交核验`}
              description={counts.open > 0 ? `还有 ${counts.open} 行要改或要定，处理好再提交。` : undefined}
              action={<ToVerification batch={batch} />}
            />
          )}
          <SubmitSummary batch={batch} go={go} />
        </div>
      </WizardBody>
      <WizardFoot
        back={<Button onClick={() => go('diff')}>上一步</Button>}
        note={denial ? errors[denial].text : '提交后交另一位同事核验，通过才公开'}
      >
        <CancelBatch batch={batch} />
        <Button
          type="primary"
          disabled={denial !== undefined}
          loading={submitting.isPending}
          onClick={() => submitting.mutate(undefined)}
          data-testid="submit-batch"
        >
          {counts.open > 0 && counts.ready > 0
            ? `先提交 ${countText(counts.ready)} 行`
            : `提交 ${countText(counts.ready)} 行`}
        </Button>
      </WizardFoot>
    </>
  );
}
