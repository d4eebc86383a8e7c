import { postingSteps, postingStepLabels, publicationLabels, type PostingStep } from '@market/contract/challenge';
import { audiences } from '@market/contract/attachment';
import type { FieldIssue } from '@market/contract/shared';
import { AttachmentList } from '@/state/attachment-list';
import { Card } from '@/ui/base/card';
import { Cell, CellGroup } from '@/ui/base/cell';
import { Note } from '@/ui/base/note';
import { SectionHead } from '@/ui/base/section-head';
import { Field } from '@/ui/form/field';
import { RadioGroup } from '@/ui/form/radio-group';
import { TextAreaField } from '@/ui/form/text-area-field';
import { choices } from '@/ui/form/choices';
import type { PostingFields } from '../_hooks/use-form-place';
import { LeakNotes } from './leak-notes';
import { stepOfPath } from '../_hooks/steps';
import { FixedField } from './fixed';

const explained = {
  open: '技术难点、试过的路线和研究内容都公开。',
  abstract: '这三项只给属地审核看，公众看到的是下面另写的摘要。指标、条件仍公开。',
  directed: '只有你邀请的单位能看到这张榜，别处都查不到。保存草稿后在“管理榜单”里选单位。',
} as const;

export interface PublicationStepProps extends PostingFields {
  /** Of the draft, once it was saved. */
  id: string | undefined;
  issues: readonly FieldIssue[];
  onGo: (step: PostingStep) => void;
}

export function PublicationStep({ id, content, change, text, fixed, issues, onGo }: PublicationStepProps) {
  const why = fixed('publication');
  return (
    <>
      <SectionHead first title="公开范围" />
      <Card padded>
        {why ? (
          <FixedField label="公开方式" value={publicationLabels[content.publication]} why={why} />
        ) : (
          <RadioGroup
            label="公开方式"
            options={choices(publicationLabels)}
            value={content.publication}
            hint={explained[content.publication]}
            onChange={(publication) => change({ publication })}
          />
        )}
        {content.publication === 'abstract' && (
          <TextAreaField
            label="公开摘要"
            required
            rows={4}
            placeholder="不写企业的工艺参数，也能让揭榜方看懂要解决什么"
            maxLength={500}
            {...text('publicAbstract')}
          />
        )}
      </Card>
      <LeakNotes content={content} />
      <SectionHead title="英文" />
      <Card padded>
        <Field label="英文标题（可不填）" maxLength={160} {...text('titleEn')} />
        <TextAreaField label="英文简介（可不填）" rows={4} maxLength={1000} {...text('abstractEn')} />
        <Note icon="info">公开页换成英文时显示；没填的仍显示中文。</Note>
      </Card>
      <SectionHead title="附件" />
      <Card padded>
        {id === undefined ? (
          <Note icon="info">草稿存好后就可以添加附件。</Note>
        ) : (
          <AttachmentList about="challenge" aboutId={id} audiences={audiences} />
        )}
      </Card>
      <SectionHead title="联系人" />
      <Card padded>
        <Field label="姓名" required maxLength={20} {...text('contactName')} />
        <Field label="手机号" required kind="phone" num maxLength={11} {...text('contactPhone')} />
        <Note icon="lock">联系方式不公开。属地审核时用来核对，经你同意才给揭榜方。</Note>
      </Card>
      <StepsToMend issues={issues} onGo={onGo} />
    </>
  );
}

function StepsToMend({ issues, onGo }: Pick<PublicationStepProps, 'issues' | 'onGo'>) {
  const counts = postingSteps
    .map((step) => ({ step, count: issues.filter(({ path }) => stepOfPath(path) === step).length }))
    .filter(({ step, count }) => count > 0 && step !== 'publication');
  if (counts.length === 0) return null;
  return (
    <>
      <SectionHead title="提交前还要补" />
      <CellGroup>
        {counts.map(({ step, count }) => (
          <Cell
            key={step}
            icon="circle-alert"
            title={postingStepLabels[step]}
            extra={`${count} 处`}
            onTap={() => onGo(step)}
          />
        ))}
      </CellGroup>
    </>
  );
}
