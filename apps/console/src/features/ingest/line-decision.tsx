import {
  decisionsFor,
  rowDecisionLabels,
  whyCannotFix,
  type BatchDetail,
  type BatchLine,
  type RowDecision,
} from '@market/contract/ingest';
import { Button } from 'antd';
import { useKeys } from '../../platform/keys';
import styles from './line-panel.module.css';
import { SubmitLine } from './submit-line';
import { useDecideLine } from './use-fix-line';

/** What a person may make of a row. Number keys press the buttons in their order. */
export function LineDecision({ batch, line }: { batch: BatchDetail; line: BatchLine }) {
  const deciding = useDecideLine(batch.id);
  const possible = whyCannotFix(batch, line) ? [] : decisionsFor(line);
  const decide = (decision: RowDecision | null) => {
    if (!deciding.isPending) deciding.mutate({ line, decision });
  };
  useKeys(Object.fromEntries(possible.map((decision, index) => [String(index + 1), () => decide(decision)])));
  if (possible.length === 0) return null;
  return (
    <div className={styles.decide} role="group" aria-label="这一行怎么办">
      {possible.map((decision, index) => (
        <Button
          key={decision}
          {...(line.decision === decision && { color: 'primary' as const, variant: 'filled' as const })}
          aria-pressed={line.decision === decision}
          loading={deciding.isPending && deciding.variables.decision === decision}
          onClick={() => decide(line.decision === decision ? null : decision)}
        >
          {rowDecisionLabels[decision]}
          <kbd aria-hidden>{index + 1}</kbd>
        </Button>
      ))}
      <SubmitLine batch={batch} line={line} />
    </div>
  );
}
