import { useMutation, useQueryClient } from '@tanstack/react-query';
import { whyCannotAnswer, whyCannotClose, type InternalRequestView } from '@market/contract/internal-request';
import { useState } from 'react';
import { ConfirmButton } from '../../components/confirm-button';
import { ReasonModal } from '../../components/reason-modal';
import { call } from '../../platform/client';
import { failureOf, isConflict } from '../../platform/failure';
import { useActor } from '../../platform/session';
import { AnswerForm } from './answer-form';
import styles from './request-page.module.css';

const one = 'GET /staff/internal-requests/{id}';

/** 答复、不办理、办结：only what one's own bureau may do now. */
export function RequestActions({ request }: { request: InternalRequestView }) {
  const { id, version } = request;
  const actor = useActor();
  const queryClient = useQueryClient();
  const [declining, setDeclining] = useState(false);
  const refresh = () =>
    Promise.all([one, 'GET /staff/internal-requests'].map((key) => queryClient.invalidateQueries({ queryKey: [key] })));
  const reply = useMutation({
    mutationFn: ({ to, answer }: { to: 'answer' | 'decline'; answer: string }) =>
      call(
        to === 'answer' ? 'POST /staff/internal-requests/{id}/answer' : 'POST /staff/internal-requests/{id}/decline',
        {
          params: { id },
          body: { version, answer },
        },
      ),
    onSuccess: refresh,
    onError: (error) => void (isConflict(error) && refresh()),
  });
  return (
    <>
      {whyCannotAnswer(actor, request, 'answered') === undefined && (
        <AnswerForm
          failure={reply.isError ? failureOf(reply.error).text : undefined}
          busy={reply.isPending}
          onAnswer={(answer) => reply.mutate({ to: 'answer', answer })}
          onDecline={() => setDeclining(true)}
        />
      )}
      {whyCannotClose(actor, request) === undefined && (
        <div className={styles.actions}>
          <ConfirmButton
            asks={{
              title: '办结这条请求',
              content:
                request.state === 'open' ? '对方还没有答复；办结后不再催办。' : '办结后不能再改；还要问，另提一条。',
              okText: '办结',
            }}
            act={() => call('POST /staff/internal-requests/{id}/close', { params: { id }, body: { version } })}
            onDone={refresh}
            onConflict={refresh}
          >
            办结
          </ConfirmButton>
        </div>
      )}
      <ReasonModal
        open={declining}
        title="不办理这条请求"
        okText="不办理"
        hint="提出的局会看到理由。"
        max={500}
        onSubmit={async (answer) => {
          await reply.mutateAsync({ to: 'decline', answer });
        }}
        onClose={() => setDeclining(false)}
      />
    </>
  );
}
