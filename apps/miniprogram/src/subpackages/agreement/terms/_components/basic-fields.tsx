import { agreementTypeLabels } from '@market/contract/agreement';
import { ownershipLabels } from '@market/contract/challenge';
import { Card } from '@/ui/base/card';
import { SectionHead } from '@/ui/base/section-head';
import { choices } from '@/ui/form/choices';
import { DayField } from '@/ui/form/day-field';
import { SelectField } from '@/ui/form/select-field';
import { TextAreaField } from '@/ui/form/text-area-field';
import { WanField } from '@/ui/form/wan-field';
import type { TermsFields } from '../_hooks/use-terms';

export const BasicFields = ({ terms, change, errorOf, text }: TermsFields) => (
  <>
    <SectionHead title="标的与金额" />
    <Card padded>
      <SelectField
        label="合同类型"
        required
        options={choices(agreementTypeLabels)}
        value={terms.type}
        onChange={(type) => change({ type })}
      />
      <TextAreaField label="合同标的" required maxLength={200} {...text('subject')} />
      <WanField
        label="合同金额"
        required
        fen={terms.priceFen}
        error={errorOf('priceFen')}
        onChange={(priceFen) => change({ priceFen })}
      />
      <DayField
        label="开始日期"
        required
        value={terms.startsOn}
        error={errorOf('startsOn')}
        onChange={(startsOn) => change({ startsOn })}
      />
      <DayField
        label="结束日期"
        required
        value={terms.endsOn}
        error={errorOf('endsOn')}
        onChange={(endsOn) => change({ endsOn })}
      />
      <SelectField
        label="产权归属"
        required
        options={choices(ownershipLabels)}
        value={terms.ownership}
        onChange={(ownership) => change({ ownership })}
      />
    </Card>
  </>
);
