import type { RecordTypeSpec } from '@market/contract/record';
import { Alert, App } from 'antd';
import { useMemo, useRef, useState } from 'react';
import { Panel } from '../../components/panel';
import { RegionSelect } from '../../components/region-select';
import { call } from '../../platform/client';
import { failureOf } from '../../platform/failure';
import { useRegion } from '../../platform/regions';
import { useActor } from '../../platform/session';
import { contentOf, emptyDraft, type Draft } from './draft';
import { RecordForm } from './record-form';
import { refusedIssues, useSaveRecord } from './use-save-record';
import { useUnsavedGuard } from '../../components/use-unsaved-guard';

interface Props {
  spec: RecordTypeSpec;
  onSaved: (id: string) => void;
}

/** Regional staff write for their own place; the district names the place. */
export function NewRecord({ spec, onSaved }: Props) {
  const actor = useActor();
  const choosesPlace = actor.roles.includes('districtAdmin');
  const [regionCode, setRegionCode] = useState(actor.regionCode ?? undefined);
  const bureauName = useRegion(regionCode ?? null)?.bureau.name;
  const untouched = useMemo(() => emptyDraft(bureauName), [bureauName]);
  const [typed, setTyped] = useState<Draft>();
  const draft = typed ?? untouched;
  const saved = useRef<string>(undefined);
  const { message } = App.useApp();
  const saving = useSaveRecord((detail) => {
    saved.current = detail.row.id;
  });
  const guard = useUnsavedGuard(typed !== undefined);

  const go = (submit: boolean) => () => {
    if (!regionCode) {
      message.warning('请先选择所属城市或区');
      return;
    }
    saving.mutate(
      {
        submit,
        save: () =>
          call('POST /staff/records', { body: { recordType: spec.type, regionCode, content: contentOf(draft) } }),
      },
      {
        onSuccess: () => message.success(submit ? '已提交核验' : '已保存'),
        onError: (error) => saved.current && message.error(`已保存，还没提交：${failureOf(error).text}`),
        onSettled: () => saved.current && onSaved(saved.current),
      },
    );
  };

  return (
    <>
      {guard}
      <RecordForm
        spec={spec}
        draft={draft}
        onChange={setTyped}
        refused={refusedIssues(saving.error)}
        busy={saving.isPending ? (saving.variables.submit ? 'submit' : 'save') : undefined}
        onSave={go(false)}
        onSubmit={go(true)}
        notice={
          <>
            {choosesPlace && (
              <Panel title="所属城市或区">
                <RegionSelect placeholder="请选择" value={regionCode} onChange={setRegionCode} />
              </Panel>
            )}
            {saving.isError && <Alert type="error" showIcon title={failureOf(saving.error).text} />}
          </>
        }
      />
    </>
  );
}
