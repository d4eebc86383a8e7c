import { SectionHead } from '@/ui/base/section-head';
import type { PartProps } from '../_lib/part-props';
import { MilestoneCard } from './milestone-card';

export function Milestones(props: PartProps) {
  const { milestones, milestonesDone, milestoneCount } = props.agreement;
  if (milestones.length === 0) return null;
  return (
    <>
      <SectionHead title="里程碑" aside={`已确认 ${milestonesDone} / ${milestoneCount}`} />
      {milestones.map((milestone) => (
        <MilestoneCard key={milestone.id} milestone={milestone} {...props} />
      ))}
    </>
  );
}
