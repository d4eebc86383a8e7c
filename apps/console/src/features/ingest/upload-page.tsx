import { useNavigate } from '@tanstack/react-router';
import { uploadText } from '@market/contract/ingest';
import { findRecordType } from '@market/contract/record';
import { useState } from 'react';
import { LinkButton } from '../../components/link-button';
import { Panel } from '../../components/panel';
import { RegionSelect } from '../../components/region-select';
import { useActor } from '../../platform/session';
import { recall, remember } from '../../platform/storage';
import { DropZone } from './drop-zone';
import { RecordTypeSelect } from './record-type-select';
import { TemplateButton } from './template-button';
import styles from './upload-page.module.css';
import { UploadProgress } from './upload-progress';
import { useUpload } from './use-upload';
import { WizardBody, WizardFoot, WizardFrame } from './wizard-frame';

/** 上传：which records, whose, and the file. Regional staff import for their own place; the district names it. */
export function UploadPage() {
  const actor = useActor();
  const navigate = useNavigate();
  const [type, setType] = useState(findRecordType(recall('record.type') ?? '')?.type);
  const [region, setRegion] = useState(actor.regionCode ?? undefined);
  const sending = useUpload(
    (id) => void navigate({ to: '/import/$id', params: { id }, search: { step: 'mapping' }, replace: true }),
  );
  const choose = (chosen: string) => {
    setType(chosen);
    remember('record.type', chosen);
  };
  const missing = !type ? '先选记录类型' : !region ? '先选城市或区' : undefined;
  return (
    <WizardFrame name={sending.file?.name ?? '选一份表'} about={uploadText} station={0}>
      <WizardBody>
        <div className={styles.page}>
          <Panel title="导入到">
            <div className={styles.target}>
              <label>
                记录类型
                <RecordTypeSelect value={type} onChange={choose} disabled={sending.busy} />
              </label>
              {actor.roles.includes('districtAdmin') && (
                <label>
                  城市或区
                  <RegionSelect placeholder="请选择" value={region} onChange={setRegion} />
                </label>
              )}
              <TemplateButton type={type} />
            </div>
          </Panel>
          <Panel title="表格">
            {sending.busy ? (
              <UploadProgress sent={sending.sent} onStop={sending.stop} />
            ) : (
              <DropZone
                missing={missing}
                failure={sending.failure}
                onFile={(file) => type && region && sending.start(file, { type, region })}
              />
            )}
          </Panel>
          <p className="cap">
            标题行、合并的表头、小计、说明行和多张工作表都认得出来。上传后先看会写入什么，提交前什么也不写入。
          </p>
        </div>
      </WizardBody>
      <WizardFoot back={<LinkButton to="/import">回到批次</LinkButton>} note="演练模式：现在不会写入">
        {null}
      </WizardFoot>
    </WizardFrame>
  );
}
