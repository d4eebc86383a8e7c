import { whyCannotAccept, type StaffRecordDetail } from '@market/contract/record';
import { errors } from '@market/contract/shared';
import { App, Button } from 'antd';
import { useState } from 'react';
import { ReasonModal } from '../../components/reason-modal';
import { failureOf } from '../../platform/failure';
import { useKeys } from '../../platform/keys';
import { useActor } from '../../platform/session';
import { useDecideRecord } from './use-decide-record';
import styles from './verification-page.module.css';

const returnReasons = ['缺凭据', '与凭据不符', '超出本单位范围', '疑似重复'];

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
  const denial = whyCannotAccept(
    actor,
    revision && { state: revision.state, editedBy: revisionIsMine ? actor.accountId : '' },
  );
  const returnable = revision?.state === 'pending';
  // A promise, not callbacks: the next record may take this one's place before the answer is handled.
  const accept = () =>
    void decision.mutateAsync({ to: 'accept' }).then(
      () => {
        message.success('已核验并公开');
        onDecided();
      },
      (error: unknown) => message.error(failureOf(error).text),
    );
  useKeys({
    a: () => denial === undefined && !decision.isPending && accept(),
    r: () => returnable && setReturning(true),
  });
  return (
    <aside className={styles.decision} aria-label="核验结论">
      <h2>结论</h2>
      <p className="lab">通过后立即公开，公众看到核验单位和日期。退回要写理由，原样发给提交人。</p>
      <p className={`cap ${styles.last}`} id="why-not-accept" data-testid="why-not-accept">
        {denial ? errors[denial].text : '核验人须与提交人不同'}
      </p>
      <Button danger disabled={!returnable} onClick={() => setReturning(true)}>
        退回修改
      </Button>
      <Button
        type="primary"
        className={styles.accept ?? ''}
        disabled={denial !== undefined}
        aria-describedby="why-not-accept"
        loading={decision.isPending && decision.variables.to === 'accept'}
        onClick={accept}
      >
        核验通过
      </Button>
      <ReasonModal
        open={returning}
        title="退回修改"
        okText="退回"
        hint="原因会原样发给提交人。"
        placeholder="写明还要补什么、改什么。"
        kinds={returnReasons}
        max={300}
        onSubmit={async (reason) => {
          await decision.mutateAsync({ to: 'return', reason });
          message.success('已退回');
          onDecided();
        }}
        onClose={() => setReturning(false)}
      />
    </aside>
  );
}
