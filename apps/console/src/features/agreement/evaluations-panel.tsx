import {
  evaluationAspectLabels,
  evaluationAspects,
  sideLabels,
  sides,
  type AgreementView,
} from '@market/contract/agreement';
import { Facts } from '../../components/facts';
import { Panel } from '../../components/panel';

export const EvaluationsPanel = ({ agreement: { evaluations } }: { agreement: AgreementView }) =>
  sides.map((side) => {
    const given = evaluations[side];
    return given ? (
      <Panel key={side} title={`${sideLabels[side]}的评价`}>
        <Facts
          facts={[
            ...evaluationAspects.map(
              (aspect) => [evaluationAspectLabels[aspect], `${given.marks[aspect]} / 5`] as const,
            ),
            given.text !== '' && ['评语', given.text],
          ]}
        />
      </Panel>
    ) : null;
  });
