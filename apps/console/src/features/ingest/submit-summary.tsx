import { rowActionLabels, type BatchDetail, type RowAction } from '@market/contract/ingest';
import { Button } from 'antd';
import { Panel } from '../../components/panel';
import { countText } from '../../platform/count-text';
import type { Step } from './stations';
import styles from './submit-step.module.css';

const waiting = ['invalid', 'suspected', 'conflict'] as const;
const passedOver = ['unchanged', 'duplicate'] as const;

/** What submitting does with the rows: written, left for a person, passed over. */
export function SubmitSummary({ batch: { counts }, go }: { batch: BatchDetail; go: (step: Step) => void }) {
  const none = counts.rows - counts.ready - counts.open - counts.submitted;
  const named = (actions: readonly RowAction[]) =>
    actions
      .filter((action) => counts[action] > 0)
      .map((action) => `${rowActionLabels[action]} ${countText(counts[action])}`)
      .join('、');
  return (
    <Panel title="这次提交">
      <dl className={styles.summary} data-testid="submit-summary">
        <div>
          <dt>写入</dt>
          <dd className="num">{countText(counts.ready)}</dd>
          <dd className="lab">新增的建成记录，更新的只改变了的字段；都等核验。</dd>
        </div>
        <div>
          <dt>留下</dt>
          <dd className="num">{countText(counts.open)}</dd>
          <dd className="lab">
            {counts.open > 0 ? (
              <>
                {named(waiting)}。留在这一批里，改好、定好再提交。
                <Button type="link" onClick={() => go(counts.invalid > 0 ? 'check' : 'diff')}>
                  现在处理
                </Button>
              </>
            ) : (
              '没有要改、要定的。'
            )}
          </dd>
        </div>
        <div>
          <dt>不写</dt>
          <dd className="num">{countText(none)}</dd>
          <dd className="lab">{none > 0 ? `${named(passedOver) || '定为不导入或保留现有的'}。` : '没有。'}</dd>
        </div>
      </dl>
    </Panel>
  );
}
