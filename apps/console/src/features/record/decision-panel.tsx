import { whyCannotAccept, type StaffRecordDetail } from '@market/contract/record';
import { errors } from '@market/contract/shared';
import { App, Button } from 'antd';
import { useState } from 'react';
import { failureOf } from '../../platform/failure';
import { useKeys } from '../../platform/keys';
import { useActor } from '../../platform/session';
import { ReturnForm } from './return-form';
import { useDecideRecord } from './use-decide-record';
import styles from './verification-page.module.css';

interface Props {
  detail: StaffRecordDetail;
  onDecided: () => void;
}

/** 通过或退回。The one who made a change cannot let it through: the button says so. */
export function DecisionPanel({ detail, onDecided }: Props) {
  const { revision, revisionIsMine } = detail;
  const actor = useActor();
  const { message } = App.useApp();
  const [returning, setReturning] = useState(false);
  const decision = useDecideRecord(detail);
  const editedBy = revisionIsMine ? actor.accountId : '';
  const denial = whyCannotAccept(actor, revision && { state: revision.state, editedBy });
  const returnable = revision?.state === 'pending' && denial !== 'forbidden';
  // Promises, not callbacks: the next record may take this one's place before the answer is handled.
  const accept = () =>
    void decision.mutateAsync({ to: 'accept' }).then(
      () => {
        message.success('已核验并公开');
        onDecided();
      },
      (error: unknown) => message.error(failureOf(error).text),
    );
  const giveBack = async (reason: string) => {
    await decision.mutateAsync({ to: 'return', reason });
    message.success('已退回');
    onDecided();
  };
  useKeys({
    a: () => denial === undefined && !decision.isPending && accept(),
    r: () => returnable && setReturning(true),
  });
  return (
    <aside className={styles.decision} aria-label="核验结论">
      {returning && returnable ? (
        <ReturnForm onReturn={giveBack} onCancel={() => setReturning(false)} />
      ) : (
        <>
          <h2>结论</h2>
          <p className="lab">通过后立即公开，公众看到核验单位和日期。退回要写理由，原样发给提交人。</p>
          <Button danger className={styles.last ?? ''} disabled={!returnable} onClick={() => setReturning(true)}>
            退回修改 <kbd aria-hidden>R</kbd>
          </Button>
        </>
      )}
      <Button
        type="primary"
        className={styles.accept ?? ''}
        disabled={denial !== undefined}
        aria-describedby="why-not-accept"
        loading={decision.isPending && decision.variables.to === 'accept'}
        onClick={accept}
      >
        核验通过 <kbd aria-hidden>A</kbd>
      </Button>
      <p className={`cap ${styles.why}`} id="why-not-accept" data-testid="why-not-accept">
        {denial ? errors[denial].text : '核验人须与提交人不同'}
      </p>
    </aside>
  );
}
