import { View } from '@tarojs/components';
import { SectionHead } from '@/ui/base/section-head';
import { TextAreaField } from '@/ui/form/text-area-field';
import { MilestoneEditor } from './milestone-editor';
import type { StepProps } from './step-props';

export function PlanStep(props: StepProps) {
  const { content, patch, errorAt } = props;
  return (
    <View>
      <SectionHead title="方案" />
      <TextAreaField
        label="技术路线"
        required
        rows={6}
        maxLength={4000}
        placeholder="用什么办法达到指标，分几步，难点怎么过"
        value={content.route}
        error={errorAt('route')}
        onChange={(route) => patch({ route })}
      />
      <TextAreaField
        label="团队"
        required
        maxLength={1000}
        placeholder="负责人与骨干的分工和经历"
        value={content.team}
        error={errorAt('team')}
        onChange={(team) => patch({ team })}
      />
      <TextAreaField
        label="工作基础"
        required
        maxLength={1000}
        placeholder="已有专利、样品、中试条件与成熟度"
        value={content.foundation}
        error={errorAt('foundation')}
        onChange={(foundation) => patch({ foundation })}
      />
      <MilestoneEditor {...props} />
    </View>
  );
}
