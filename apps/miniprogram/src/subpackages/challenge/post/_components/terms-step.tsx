import { cooperationLabels, ownershipLabels } from '@market/contract/challenge';
import { minuteText } from '@market/contract/shared';
import { clock } from '@/platform/clock';
import { Card } from '@/ui/base/card';
import { SectionHead } from '@/ui/base/section-head';
import { CheckField } from '@/ui/form/check-field';
import { DateTimeField } from '@/ui/form/date-time-field';
import { NumberField } from '@/ui/form/number-field';
import { SelectField } from '@/ui/form/select-field';
import { TextAreaField } from '@/ui/form/text-area-field';
import { WanField } from '@/ui/form/wan-field';
import { choices } from '@/ui/form/choices';
import type { PostingFields } from '../_hooks/use-form-place';
import { CriteriaSection } from './criteria-section';
import { FixedField } from './fixed';
import { SharesField } from './shares-field';
import { TeamFields } from './team-fields';

const MOST_MONTHS = 120;
const MOST_PAYMENTS = 8;
const LONGEST_NAME = 30;

export function TermsStep(fields: PostingFields) {
  const { content, change, errorOf, text, fixed } = fields;
  const fixedDeadline = fixed('bidDeadline');
  return (
    <>
      <SectionHead first title="榜额与时间" />
      <Card padded>
        <WanField
          label="榜额"
          placeholder="面议"
          hint="留空或填 0 为面议"
          fen={content.rewardFen}
          error={errorOf('rewardFen')}
          onChange={(rewardFen) => change({ rewardFen })}
        />
        <SharesField
          label="付款阶段"
          one="付款阶段"
          unit="%"
          most={MOST_PAYMENTS}
          longestName={LONGEST_NAME}
          rows={content.payments.map(({ label, percent }) => ({ name: label, share: percent }))}
          error={errorOf('payments')}
          newRow={() => ({ name: '', share: 0 })}
          onChange={(rows) => change({ payments: rows.map(({ name, share }) => ({ label: name, percent: share })) })}
        />
        <NumberField
          label="完成时限"
          required
          unit="个月"
          hint="从签约算起"
          value={content.durationMonths}
          error={errorOf('durationMonths')}
          onChange={(months) => change({ durationMonths: Math.min(months, MOST_MONTHS) })}
        />
        {fixedDeadline ? (
          <FixedField
            label="揭榜截止（北京时间）"
            value={content.bidDeadline ? minuteText(content.bidDeadline, clock.now()) : '待定'}
            why={fixedDeadline}
          />
        ) : (
          <DateTimeField
            label="揭榜截止（北京时间）"
            required
            from={clock.now()}
            value={content.bidDeadline}
            error={errorOf('bidDeadline')}
            onChange={(bidDeadline) => change({ bidDeadline })}
          />
        )}
      </Card>
      <SectionHead title="合作条件" />
      <Card padded>
        <SelectField
          label="产权归属"
          options={choices(ownershipLabels)}
          value={content.ownership}
          onChange={(ownership) => change({ ownership })}
        />
        <SelectField
          label="合作方式"
          options={choices(cooperationLabels)}
          value={content.cooperation}
          onChange={(cooperation) => change({ cooperation })}
        />
        <TeamFields {...fields} />
        <TextAreaField
          label="对揭榜方的要求"
          placeholder="资质、设备、团队"
          maxLength={500}
          {...text('bidderRequirements')}
        />
        <CheckField
          label="接受联合体揭榜"
          checked={content.consortiumAllowed}
          onChange={(consortiumAllowed) => change({ consortiumAllowed })}
        />
        <CheckField
          label="接受自然人揭榜"
          checked={content.individualsAllowed}
          onChange={(individualsAllowed) => change({ individualsAllowed })}
        />
        {fixed('alreadyFunded') === undefined && (
          <CheckField
            label="这项需求已获同类财政支持"
            checked={content.alreadyFunded}
            error={errorOf('alreadyFunded')}
            onChange={(alreadyFunded) => change({ alreadyFunded })}
          />
        )}
      </Card>
      <CriteriaSection {...fields} />
    </>
  );
}
