import { formatAmount } from '@market/contract/shared';
import { View } from '@tarojs/components';
import { SectionHead } from '@/ui/base/section-head';
import { NumberField } from '@/ui/form/number-field';
import { TextAreaField } from '@/ui/form/text-area-field';
import { WanField } from '@/ui/form/wan-field';
import type { StepProps } from './step-props';

export function OfferStep({ bid: { challenge }, content, patch, errorAt }: StepProps) {
  const { rewardFen, durationMonths } = challenge;
  const above = rewardFen > 0 && content.priceFen > rewardFen;
  const longer = durationMonths > 0 && content.durationMonths > durationMonths;
  return (
    <View>
      <SectionHead title="报价" aside={`榜额 ${formatAmount(rewardFen)}`} />
      <WanField
        label="报价"
        required
        fen={content.priceFen}
        warning={above ? `高于榜额 ${formatAmount(rewardFen)}，请在方案里说明理由` : undefined}
        error={errorAt('priceFen')}
        onChange={(priceFen) => patch({ priceFen })}
      />
      <NumberField
        label="周期"
        required
        unit="个月"
        value={content.durationMonths}
        hint={`发榜方要求签约起 ${durationMonths} 个月内`}
        warning={longer ? `超过发榜方要求的 ${durationMonths} 个月` : undefined}
        error={errorAt('durationMonths')}
        onChange={(months) => patch({ durationMonths: months })}
      />
      <TextAreaField
        label="知识产权主张"
        required
        maxLength={500}
        value={content.ipClaim}
        error={errorAt('ipClaim')}
        onChange={(ipClaim) => patch({ ipClaim })}
      />
      <TextAreaField
        label="风险与应对"
        required
        maxLength={1000}
        value={content.risks}
        error={errorAt('risks')}
        onChange={(risks) => patch({ risks })}
      />
    </View>
  );
}
