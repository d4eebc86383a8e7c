import type { BatchDetail } from '@market/contract/ingest';
import { Progress } from 'antd';
import { LinkButton } from '../../components/link-button';
import { countText } from '../../platform/count-text';
import { CancelBatch } from './cancel-batch';
import { WizardBody, WizardFoot } from './wizard-frame';
import styles from './working-view.module.css';

const doing = {
  reading: { title: '正在读这份表', verb: '已读' },
  submitting: { title: '正在提交', verb: '已写' },
  cancelling: { title: '正在收回写了一半的行', verb: '已收回' },
} as const;

/** The server is at work. Nobody need wait here: the batch goes on without the page. */
export function WorkingView({ batch }: { batch: BatchDetail }) {
  const { title, verb } = doing[batch.state as keyof typeof doing];
  const { done = 0, total = null } = batch.progress ?? {};
  const percent = total ? Math.floor((done / total) * 100) : undefined;
  return (
    <>
      <WizardBody>
        <section className={styles.work} aria-busy data-testid="working">
          <h2 aria-live="polite">{title}</h2>
          {percent !== undefined && <Progress percent={percent} aria-label={title} />}
          <p className="lab">
            {verb} <span className="num">{countText(done)}</span>
            {total !== null && (
              <>
                {' '}
                / <span className="num">{countText(total)}</span>
              </>
            )}{' '}
            行。可以先离开，回来接着做。
          </p>
        </section>
      </WizardBody>
      <WizardFoot back={<LinkButton to="/import">回到批次</LinkButton>}>
        <CancelBatch batch={batch} />
      </WizardFoot>
    </>
  );
}
