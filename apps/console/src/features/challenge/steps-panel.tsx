import type { ChallengeStep } from '@market/contract/challenge';
import { Panel } from '../../components/panel';
import { StepList } from '../../components/step-list';

const short = (digest: string): string => `${digest.slice(0, 4)}…${digest.slice(-4)}`;

export const StepsPanel = ({ steps }: { steps: readonly ChallengeStep[] }) => (
  <Panel title="经过" extra={<span className="cap">每步留痕</span>}>
    {steps.length === 0 && <p className="cap">还没有提交过</p>}
    <StepList
      tone="bang"
      steps={steps.map(({ action, by, note, at, digest }) => ({
        what: action,
        who: by,
        note,
        at,
        mark: digest && (
          <span className="mono" title={digest}>
            {short(digest)}
          </span>
        ),
      }))}
    />
  </Panel>
);
