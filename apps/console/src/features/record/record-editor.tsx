import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { RecordTypeSpec, StaffRecordDetail } from '@market/contract/record';
import { Alert, App } from 'antd';
import { useState } from 'react';
import { call } from '../../platform/client';
import { failureOf, isConflict } from '../../platform/failure';
import { read } from '../../platform/query';
import { ConflictNotice } from './conflict-notice';
import { contentOf, draftOf } from './draft';
import type { Grounds } from './grounds-fields';
import { RecordForm } from './record-form';
import { refusedIssues, useSaveRecord } from './use-save-record';
import { useUnsavedGuard } from '../../components/use-unsaved-guard';

const workingContent = ({ revision, content }: StaffRecordDetail) => revision?.content ?? content;
const ownGrounds = ({ revision }: StaffRecordDetail): Grounds =>
  revision?.state === 'editing'
    ? { note: revision.note, evidenceUrl: revision.evidenceUrl ?? '' }
    : { note: '', evidenceUrl: '' };

interface Props {
  spec: RecordTypeSpec;
  detail: StaffRecordDetail;
  /** The 纠错 the change is made for. */
  correctionId?: string | undefined;
}

/** Changes a record that exists. `base` is what the typing started from: a background reading must not move it. */
export function RecordEditor({ spec, detail, correctionId }: Props) {
  const id = detail.row.id;
  const [base, setBase] = useState(detail);
  const [draft, setDraft] = useState(() => draftOf(workingContent(detail)));
  const [grounds, setGrounds] = useState(() => ownGrounds(detail));
  const [theirs, setTheirs] = useState<StaffRecordDetail>();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const saving = useSaveRecord(setBase);
  const start = draftOf(workingContent(base));
  const guard = useUnsavedGuard(JSON.stringify([draft, grounds]) !== JSON.stringify([start, ownGrounds(base)]));

  const saved = (submit: boolean) => {
    message.success(submit ? '已提交核验' : '已保存');
    void navigate({ to: '/records/$id', params: { id }, ignoreBlocker: true });
  };
  const refused = async (error: unknown) => {
    if (!isConflict(error)) return;
    setTheirs(await queryClient.fetchQuery({ ...read('GET /staff/records/{id}', { params: { id } }), staleTime: 0 }));
  };
  const save = () =>
    call('PUT /staff/records/{id}', {
      params: { id },
      body: {
        version: base.row.version,
        content: contentOf(draft),
        note: grounds.note,
        evidenceUrl: grounds.evidenceUrl || null,
        correctionId,
      },
    });
  // A promise, not callbacks: what is submitted takes the editor's place before the answer is handled.
  const go = (submit: boolean) => () => void saving.mutateAsync({ submit, save }).then(() => saved(submit), refused);

  const takeTheirs = (latest: StaffRecordDetail) => {
    setBase(latest);
    setDraft(draftOf(workingContent(latest)));
    setTheirs(undefined);
    saving.reset();
  };
  const keepMine = (latest: StaffRecordDetail) => {
    setBase(latest);
    setTheirs(undefined);
    saving.reset();
  };
  const failed = saving.isError && !theirs;

  return (
    <>
      {guard}
      <RecordForm
        spec={spec}
        draft={draft}
        onChange={setDraft}
        refused={refusedIssues(saving.error)}
        grounds={{ value: grounds, onChange: setGrounds }}
        busy={saving.isPending ? (saving.variables.submit ? 'submit' : 'save') : undefined}
        onSave={go(false)}
        onSubmit={go(true)}
        notice={
          <>
            {theirs && (
              <ConflictNotice
                spec={spec}
                theirs={workingContent(theirs)}
                mine={contentOf(draft)}
                onTakeTheirs={() => takeTheirs(theirs)}
                onKeepMine={() => keepMine(theirs)}
              />
            )}
            {failed && <Alert type="error" showIcon title={failureOf(saving.error).text} />}
          </>
        }
      />
    </>
  );
}
