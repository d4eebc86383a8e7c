import { fieldOptions } from '@/state/fields';
import { Card } from '@/ui/base/card';
import { SectionHead } from '@/ui/base/section-head';
import { Field } from '@/ui/form/field';
import { SelectField } from '@/ui/form/select-field';
import { TextAreaField } from '@/ui/form/text-area-field';
import type { PostingFields } from '../_hooks/use-form-place';
import { KeywordsField } from './keywords-field';

export const NeedStep = ({ content, change, errorOf, text }: PostingFields) => (
  <>
    <SectionHead first title="技术需求" />
    <Card padded>
      <Field label="榜单标题" required placeholder="写出对象和要解决的问题" maxLength={80} {...text('title')} />
      <SelectField
        label="领域"
        required
        options={fieldOptions}
        value={content.field || undefined}
        error={errorOf('field')}
        onChange={(field) => change({ field })}
      />
      <TextAreaField
        label="技术难点"
        required
        rows={5}
        placeholder="现在做到什么程度，卡在哪一步"
        maxLength={1000}
        {...text('difficulty')}
      />
      <TextAreaField
        label="已有基础和试过的路线"
        placeholder="试过什么，结果如何，避免揭榜方重走"
        maxLength={1000}
        {...text('triedRoutes')}
      />
      <TextAreaField label="研究内容" maxLength={2000} {...text('researchScope')} />
      <TextAreaField
        label="成果形式"
        required
        placeholder="样机 1 台、工艺文件 1 套"
        maxLength={500}
        {...text('deliverables')}
      />
      <TextAreaField label="应用场景" placeholder="用在哪条产线、哪种产品" maxLength={500} {...text('scenario')} />
      <KeywordsField value={content.keywords} onChange={(keywords) => change({ keywords })} />
    </Card>
  </>
);
