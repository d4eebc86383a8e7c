import { changeKindLabels, changeRequestStateLabels, sideLabels, type AgreementView } from '@market/contract/agreement';
import { Panel } from '../../components/panel';
import { StepList } from '../../components/step-list';

export const ChangesPanel = ({ changes }: { changes: AgreementView['changes'] }) =>
  changes.length === 0 ? null : (
    <Panel title="变更">
      <StepList
        steps={changes.map(({ kind, months, by, state, reason, answer, proposedAt }) => ({
          what: `${changeKindLabels[kind]}${months ? ` ${months} 个月` : ''}，${changeRequestStateLabels[state]}`,
          who: `${sideLabels[by]}提出`,
          note: [reason, answer && `答复：${answer}`].filter(Boolean).join('\n'),
          at: proposedAt,
        }))}
      />
    </Panel>
  );
