import { useMutation } from '@tanstack/react-query';
import { whyCannotMap, type BatchDetail } from '@market/contract/ingest';
import type { RecordTypeSpec } from '@market/contract/record';
import { errors } from '@market/contract/shared';
import { Alert, App, Button, Checkbox } from 'antd';
import { useState } from 'react';
import { LinkButton } from '../../components/link-button';
import { Panel } from '../../components/panel';
import { SideRail } from '../../components/side-rail';
import { useUnsavedGuard } from '../../components/use-unsaved-guard';
import { call } from '../../platform/client';
import { countText } from '../../platform/count-text';
import { failureOf, isConflict } from '../../platform/failure';
import { EarlierNotice } from './earlier-notice';
import { KnownPanel } from './known-panel';
import {
  changedColumns,
  draftOf,
  mappingBody,
  missingTargets,
  sameMapping,
  withFill,
  withTarget,
} from './mapping-draft';
import styles from './mapping-step.module.css';
import { MappingTable } from './mapping-table';
import { MissingPanel } from './missing-panel';
import { SheetsPanel } from './sheets-panel';
import type { Step } from './stations';
import { useKeepBatch } from './use-batch';
import { WizardBody, WizardFoot } from './wizard-frame';

interface Props {
  batch: BatchDetail;
  spec: RecordTypeSpec;
  go: (step: Step) => void;
}

/** 列映射：what each column is. A changed mapping has the file read again on the way to the next station. */
export function MappingStep({ batch, spec, go }: Props) {
  const [draft, setDraft] = useState(() => draftOf(batch));
  const [remember, setRemember] = useState(true);
  const { message } = App.useApp();
  const keep = useKeepBatch(batch.id);
  const denial = whyCannotMap(batch);
  const changed = !sameMapping(draft, batch);
  const missing = missingTargets(spec, draft, batch);
  const mapping = useMutation({
    mutationFn: () =>
      call('PUT /staff/batches/{id}/mapping', {
        params: { id: batch.id },
        body: { version: batch.version, ...mappingBody(draft, batch), remember },
      }),
    onSuccess: async (read) => {
      go('check');
      await keep.batch(read);
    },
    onError: (error) => {
      message.error(failureOf(error).text);
      if (isConflict(error)) void keep.refresh();
    },
  });
  const guard = useUnsavedGuard(changed && !mapping.isPending && !mapping.isSuccess);
  return (
    <>
      {guard}
      <WizardBody>
        {denial && <Alert className={styles.alert ?? ''} type="info" showIcon title={errors[denial].text} />}
        <EarlierNotice batch={batch} />
        <div className={styles.desk}>
          <MappingTable
            spec={spec}
            batch={batch}
            draft={draft}
            locked={denial !== undefined}
            onTarget={(column, target) => setDraft(withTarget(draft, batch.columns, column, target))}
          />
          <SideRail title={missing.length > 0 ? `还缺 ${missing.length} 个必填` : '怎么读的'} className={styles.rail}>
            <MissingPanel
              spec={spec}
              missing={missing}
              draft={draft}
              locked={denial !== undefined}
              onFill={(target, value) => setDraft(withFill(draft, target, value))}
            />
            {changedColumns(draft, batch).length > 0 && (
              <Panel title="记住这次映射">
                <Checkbox checked={remember} onChange={({ target }) => setRemember(target.checked)}>
                  下次上传同样表头的{spec.label}，直接用
                </Checkbox>
              </Panel>
            )}
            <KnownPanel batch={batch} />
            <SheetsPanel sheets={batch.sheets} />
          </SideRail>
        </div>
      </WizardBody>
      <WizardFoot back={<LinkButton to="/import">回到批次</LinkButton>} note="演练模式：现在不会写入">
        {changed && <Button onClick={() => setDraft(draftOf(batch))}>恢复原来的</Button>}
        <Button
          type="primary"
          loading={mapping.isPending}
          onClick={() => (changed ? mapping.mutate() : go('check'))}
          data-testid="to-check"
        >
          {changed ? '按新映射重读' : `校验 ${countText(batch.counts.rows)} 行`}
        </Button>
      </WizardFoot>
    </>
  );
}
