import { biddingStepLabels } from '@market/contract/bid';
import { View } from '@tarojs/components';
import { Cell, CellGroup } from '@/ui/base/cell';
import { SectionHead } from '@/ui/base/section-head';
import { CheckField } from '@/ui/form/check-field';
import { RadioGroup } from '@/ui/form/radio-group';
import { TextAreaField } from '@/ui/form/text-area-field';
import type { StepProps } from './step-props';

const relations = [
  { key: 'none', label: '没有' },
  { key: 'declared', label: '有，说明如下' },
] as const;

export function PromiseStep({ content, patch, issues, errorAt, onStep }: StepProps) {
  const earlier = issues.filter(({ step }) => step !== 'promise');
  return (
    <View>
      <SectionHead title="承诺" />
      <RadioGroup
        label="与发榜方有无关联关系"
        required
        options={relations}
        value={content.relatedParty === 'unsaid' ? undefined : content.relatedParty}
        error={errorAt('relatedParty')}
        onChange={(relatedParty) => patch({ relatedParty })}
      />
      {content.relatedParty === 'declared' && (
        <TextAreaField
          label="关联关系"
          required
          maxLength={300}
          placeholder="如持股、任职、共同控制"
          value={content.relatedPartyNote}
          error={errorAt('relatedPartyNote')}
          onChange={(relatedPartyNote) => patch({ relatedPartyNote })}
        />
      )}
      <CheckField
        label="所填内容真实，承诺值在验收时按约定的测试方法核对"
        checked={content.truthful}
        error={errorAt('truthful')}
        onChange={(truthful) => patch({ truthful })}
      />
      {earlier.length > 0 && (
        <>
          <SectionHead title="还没填完" aside={`${earlier.length} 处`} />
          <CellGroup>
            {earlier.map(({ step, path, message }) => (
              <Cell
                key={`${path}${message}`}
                icon="circle-alert"
                title={message}
                note={biddingStepLabels[step]}
                onTap={() => onStep(step)}
              />
            ))}
          </CellGroup>
        </>
      )}
    </View>
  );
}
