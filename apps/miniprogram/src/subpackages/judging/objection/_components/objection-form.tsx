import { objectionKindLabels, objectionKinds, type ObjectionKind } from '@market/contract/objection';
import { clock } from '@/platform/clock';
import { open, replace } from '@/platform/navigation';
import { toast } from '@/platform/toast';
import { api } from '@/state/client';
import { useKeptForm } from '@/state/use-kept-form';
import { useLoad } from '@/state/use-load';
import { useSending } from '@/state/use-sending';
import { minuteText, type FieldIssue } from '@market/contract/shared';
import { Button } from '@/ui/base/button';
import { Card } from '@/ui/base/card';
import { Note } from '@/ui/base/note';
import { Field } from '@/ui/form/field';
import { SelectField } from '@/ui/form/select-field';
import { TextAreaField } from '@/ui/form/text-area-field';
import { DraftStatus } from '@/ui/market/draft-status';
import { Actions } from '@/ui/page/actions';
import { LoadView } from '@/ui/page/load-view';
import { PageShell } from '@/ui/page/page-shell';

const kinds = objectionKinds.map((key) => ({ key, label: objectionKindLabels[key] }));

interface Draft {
  kind: ObjectionKind | undefined;
  /** Of several that are proposed. */
  bidNo?: string;
  facts: string;
  evidence: string;
  contactName: string;
}

const issuesOf = ({ kind, facts, evidence, contactName }: Draft): FieldIssue[] => [
  ...(kind ? [] : [{ path: 'kind', message: '请选事由' }]),
  ...(facts.trim() ? [] : [{ path: 'facts', message: '请写明事实' }]),
  ...(evidence.trim() ? [] : [{ path: 'evidence', message: '请写明有什么证据' }]),
  ...(contactName.trim() ? [] : [{ path: 'contactName', message: '请填写联系人' }]),
];

const blank: Draft = { kind: undefined, facts: '', evidence: '', contactName: '' };

/** 实名提异议. Files follow once it is raised. */
export function ObjectionForm({ challengeId }: { challengeId: string }) {
  const form = useKeptForm<Draft>(`objection:${challengeId}`, blank);
  const draft = form.value;
  const change = (part: Partial<Draft>): void => form.change({ ...draft, ...part });
  const params = { id: challengeId };
  const loaded = useLoad(`challenge:${challengeId}`, () => api('GET /challenges/{id}', { params }));
  const { kind, bidNo, facts, evidence, contactName } = draft;
  const sending = useSending(
    issuesOf(draft),
    async () => {
      if (!kind) return;
      const body = { kind, facts, evidence, contactName, ...(bidNo && { bidNo }) };
      const { id } = await api('POST /challenges/{id}/objections', { params, body });
      form.forget();
      toast('已提出，可补证据附件');
      await replace('objection', { id });
    },
    loaded.reload,
  );
  return (
    <PageShell
      title="提异议"
      bottom={
        <Actions note="以本单位名义提出，只给主管部门看">
          <Button grow loading={sending.busy} onTap={() => void sending.submit()}>
            提出异议
          </Button>
        </Actions>
      }
    >
      <LoadView loaded={loaded} away={{ text: '回榜单', onTap: () => void open('challenges') }}>
        {({ title, notice }) => (
          <>
            <Note icon="info">
              {notice
                ? `「${title}」拟定${notice.teams.map((team) => team.organizationName).join('、')}，公示到 ${minuteText(notice.deadline, clock.now())}。`
                : `「${title}」现在不在公示期，不能提异议。`}
            </Note>
            {form.kept && <DraftStatus state="device" />}
            <Card padded spaced>
              {notice && notice.teams.length > 1 && (
                <SelectField
                  label="对哪一家"
                  required
                  options={notice.teams.map((team) => ({ key: team.bidNo, label: team.organizationName }))}
                  value={bidNo ?? notice.teams[0]?.bidNo}
                  onChange={(picked) => change({ bidNo: picked })}
                />
              )}
              <SelectField
                label="事由"
                required
                options={kinds}
                value={kind}
                error={sending.errorOf('kind')}
                onChange={(picked) => change({ kind: picked })}
              />
              <TextAreaField
                label="事实"
                required
                rows={5}
                maxLength={2000}
                placeholder="什么时候、什么事、与公示哪一处不符"
                value={facts}
                error={sending.errorOf('facts')}
                onChange={(typed) => change({ facts: typed })}
              />
              <TextAreaField
                label="证据"
                required
                rows={3}
                maxLength={1000}
                placeholder="有哪些材料；提出后可上传附件"
                value={evidence}
                error={sending.errorOf('evidence')}
                onChange={(typed) => change({ evidence: typed })}
              />
              <Field
                label="联系人"
                required
                maxLength={20}
                value={contactName}
                error={sending.errorOf('contactName')}
                onChange={(typed) => change({ contactName: typed })}
              />
            </Card>
          </>
        )}
      </LoadView>
    </PageShell>
  );
}
