import { canEditRecords, type StaffRecordDetail } from '@market/contract/record';
import { App, Button } from 'antd';
import { useState } from 'react';
import { LinkButton } from '../../components/link-button';
import { ReasonModal } from '../../components/reason-modal';
import { failureOf } from '../../platform/failure';
import { useActor } from '../../platform/session';
import { useDecideRecord } from './use-decide-record';

// `type` would become that of the anchor.
const solid = { color: 'primary', variant: 'solid' } as const;

/** What the actor may do with a record from its own page; verifying has its desk. */
export function RecordActions({ detail }: { detail: StaffRecordDetail }) {
  const { row, revision } = detail;
  const actor = useActor();
  const { message } = App.useApp();
  const [withdrawing, setWithdrawing] = useState(false);
  const decision = useDecideRecord(detail);
  const verifies = actor.roles.includes('verifier') || actor.roles.includes('districtAdmin');
  const edits = canEditRecords(actor);
  const pending = revision?.state === 'pending';
  const submit = () =>
    decision.mutate(
      { to: 'submit' },
      {
        onSuccess: () => message.success('已提交核验'),
        onError: (error) => message.error(failureOf(error).text),
      },
    );
  return (
    <>
      {verifies && row.state === 'published' && (
        <Button danger onClick={() => setWithdrawing(true)}>
          撤下
        </Button>
      )}
      {edits && !pending && (
        <LinkButton to="/records/$id/edit" params={{ id: row.id }} {...(!revision && solid)}>
          编辑
        </LinkButton>
      )}
      {edits && revision && !pending && (
        <Button type="primary" loading={decision.isPending} onClick={submit}>
          提交核验
        </Button>
      )}
      {verifies && pending && (
        <LinkButton to="/verification" search={{ id: row.id }} {...solid}>
          去核验
        </LinkButton>
      )}
      <ReasonModal
        open={withdrawing}
        title="撤下这条记录"
        okText="撤下"
        hint="撤下后公众不再看到。内容和版本都留着，改好后可再提交。"
        max={300}
        onSubmit={async (reason) => {
          await decision.mutateAsync({ to: 'withdraw', reason });
          message.success('已撤下');
        }}
        onClose={() => setWithdrawing(false)}
      />
    </>
  );
}
