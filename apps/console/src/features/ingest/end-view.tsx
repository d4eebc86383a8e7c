import type { BatchDetail } from '@market/contract/ingest';
import { Button } from 'antd';
import { LinkButton } from '../../components/link-button';
import { StateView } from '../../components/state-view';
import { useActor } from '../../platform/session';
import type { Step } from './stations';
import { WizardBody, WizardFoot } from './wizard-frame';

/** A batch that is over: handed over, given up, or never read; and where to go from here. */
export const EndView = ({ batch, go }: { batch: BatchDetail; go: (step: Step) => void }) => (
  <>
    <WizardBody>
      {batch.state === 'submitted' && <Submitted batch={batch} />}
      {batch.state === 'cancelled' && (
        <StateView title="这一批已取消" reason="什么也没有写入。要再导入，请重新上传。" />
      )}
      {batch.state === 'failed' && (
        <StateView title="这份表没有读成" reason={batch.failure ?? '请用 Excel 打开后另存为 .xlsx 再传。'} />
      )}
    </WizardBody>
    <WizardFoot back={<LinkButton to="/import">回到批次</LinkButton>}>
      {batch.state === 'submitted' && <Button onClick={() => go('check')}>看各行</Button>}
      <LinkButton to="/import/new">{batch.state === 'failed' ? '重新上传' : '再传一份'}</LinkButton>
    </WizardFoot>
  </>
);

function Submitted({ batch }: { batch: BatchDetail }) {
  const { counts } = batch;
  const left = counts.rows - counts.submitted;
  const rest = left > 0 ? `另有 ${left} 行没有写入：不变的、重复的，和定为不导入的。` : '';
  return (
    <StateView
      title={counts.submitted > 0 ? `${counts.submitted} 行已交核验` : '没有要写入的行'}
      reason={`${counts.submitted > 0 ? '另一位同事核验通过后公开。' : ''}${rest}`}
      actions={<ToVerification batch={batch} />}
    />
  );
}

/** Whoever may verify is led there; others see what is waiting. */
export function ToVerification({ batch: { id, counts } }: { batch: BatchDetail }) {
  const { roles } = useActor();
  if (counts.submitted === 0) return null;
  return roles.includes('verifier') || roles.includes('districtAdmin') ? (
    <LinkButton to="/verification" search={{ tab: 'pending', batch: id }}>
      去核验
    </LinkButton>
  ) : (
    <LinkButton to="/records" search={{ state: 'pending' }}>
      看待核验的记录
    </LinkButton>
  );
}
