import { Card } from '@/ui/base/card';
import { SectionHead } from '@/ui/base/section-head';
import { TextAreaField } from '@/ui/form/text-area-field';
import type { TermsFields } from '../_hooks/use-terms';

export const ClauseFields = ({ text }: TermsFields) => (
  <>
    <SectionHead title="约定" />
    <Card padded>
      <TextAreaField
        label="知识产权约定"
        required
        placeholder="新产生的归谁，背景知识产权怎么用"
        maxLength={500}
        {...text('ipTerms')}
      />
      <TextAreaField label="保密约定" required placeholder="范围、期限" maxLength={500} {...text('confidentiality')} />
      <TextAreaField
        label="验收标准"
        required
        placeholder="按哪些指标、什么方法、谁来测"
        maxLength={1000}
        {...text('acceptanceStandard')}
      />
      <TextAreaField label="违约责任" required maxLength={500} {...text('breach')} />
    </Card>
  </>
);
