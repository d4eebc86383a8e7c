import { Button, Checkbox } from 'antd';
import type { QueueTab } from './queue-filters';
import styles from './queue.module.css';
import { useAtOnce } from './use-at-once';
import type { Selection } from './use-selection';

/** How many are chosen, and the one thing that is done with them. */
export function QueueBulk({ tab, selection }: { tab: QueueTab; selection: Selection }) {
  const atOnce = useAtOnce(tab === 'due' ? 'confirm' : 'accept');
  const count = selection.rows.length;
  const go = async () => {
    const refused = await atOnce.ask(selection.rows);
    if (refused) selection.keepOnly(refused);
  };
  return (
    <div className={styles.bulk}>
      <Checkbox
        checked={selection.all}
        indeterminate={count > 0 && !selection.all}
        onChange={selection.toggleAll}
        aria-label="全选已列出的"
      />
      <span role="status">
        已选 <b className="num">{count}</b> 条
      </span>
      <Button type="primary" disabled={count === 0} loading={atOnce.busy} onClick={() => void go()}>
        {tab === 'due' ? '内容无变化，送核验' : '成批通过'}
      </Button>
    </div>
  );
}
