import { whyCannotAnswerQuestion, type Question } from '@market/contract/consultation';
import type { ChallengeHold, ChallengeState } from '@market/contract/challenge';
import { minuteText } from '@market/contract/shared';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { clock } from '@/platform/clock';
import { toast } from '@/platform/toast';
import { toApiError } from '@/state/api-error';
import { api } from '@/state/client';
import { useLoad } from '@/state/use-load';
import { useSession } from '@/state/session';
import { Button } from '@/ui/base/button';
import { Card } from '@/ui/base/card';
import { SectionHead } from '@/ui/base/section-head';
import { Txt } from '@/ui/base/txt';
import { TextAreaField } from '@/ui/form/text-area-field';
import { useSay } from '@/ui/language';
import { Sheet } from '@/ui/overlay/sheet';

export interface QuestionsProps {
  challenge: {
    id: string;
    organizationId: string;
    state: ChallengeState;
    hold: ChallengeHold;
    bidDeadline: string | null;
  };
  /** Why the reader may not ask; asking is not offered at all without it being told. */
  asking?: { whyNot: string | undefined };
}

type Writing = { ask: true } | { answer: Question };

/** 咨询：asked without a name, answered by the demander once for everybody. */
export function Questions({ challenge, asking }: QuestionsProps) {
  const say = useSay();
  const actor = useSession((session) => session.actor);
  const params = { id: challenge.id };
  const { data, replace } = useLoad(`questions:${challenge.id}:${actor?.organization?.id ?? ''}`, () =>
    api('GET /challenges/{id}/questions', { params }),
  );
  const [writing, setWriting] = useState<Writing>();
  const now = clock.now();
  const items = data?.items ?? [];
  if (!data || (items.length === 0 && !asking)) return null;
  const mayAnswer = (question: Question): boolean =>
    actor !== undefined && whyCannotAnswerQuestion(actor, challenge, question, now) === undefined;
  const send = async (text: string): Promise<void> => {
    if (!writing) return;
    replace(
      'ask' in writing
        ? await api('POST /challenges/{id}/questions', { params, body: { text } })
        : await api('POST /my/questions/{id}/answer', { params: { id: writing.answer.id }, body: { answer: text } }),
    );
    setWriting(undefined);
  };
  const until = data.frozenFrom && minuteText(data.frozenFrom, now, say);
  return (
    <View>
      <SectionHead title={say('咨询')} aside={until && say('{time} 起冻结', { time: until })} />
      {items.map((question) => (
        <Card key={question.id} padded spaced>
          <Txt strong>{question.text}</Txt>
          <Txt tone={question.answer ? 'text-1' : 'text-3'}>{question.answer ?? say('还没有答复')}</Txt>
          <Txt as="caption" tone="text-3">
            {minuteText(question.answeredAt ?? question.askedAt, now, say)}
          </Txt>
          {mayAnswer(question) && (
            <Button small kind="soft" onTap={() => setWriting({ answer: question })}>
              {say('答复')}
            </Button>
          )}
        </Card>
      ))}
      {items.length === 0 && (
        <Txt as="label" tone="text-3">
          {say('还没有公开的咨询。提问不署名，答复所有人同时看到。')}
        </Txt>
      )}
      {asking && (
        <Button kind="outline" block icon="message" whyNot={asking.whyNot} onTap={() => setWriting({ ask: true })}>
          {say('匿名咨询')}
        </Button>
      )}
      {writing && <Writer writing={writing} onSend={send} onClose={() => setWriting(undefined)} />}
    </View>
  );
}

function Writer({
  writing,
  onSend,
  onClose,
}: {
  writing: Writing;
  onSend: (text: string) => Promise<void>;
  onClose: () => void;
}) {
  const say = useSay();
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);
  const asks = 'ask' in writing;
  const send = async (): Promise<void> => {
    setBusy(true);
    await onSend(text.trim()).catch((error: unknown) => toast(toApiError(error).message));
    setBusy(false);
  };
  const filled = text.trim() !== '';
  return (
    <Sheet
      open
      onClose={onClose}
      title={say(asks ? '匿名咨询' : '答复')}
      foot={
        <Button grow loading={busy} whyNot={filled ? undefined : say('请先写内容')} onTap={() => void send()}>
          {say(asks ? '提交咨询' : '公开答复')}
        </Button>
      }
    >
      <Txt as="label" tone="text-2">
        {asks ? say('不显示你的单位，发榜方也看不到。请不要写能认出单位的内容。') : writing.answer.text}
      </Txt>
      <TextAreaField
        label={say(asks ? '问题' : '答复内容')}
        required
        maxLength={asks ? 500 : 1000}
        value={text}
        onChange={setText}
      />
    </Sheet>
  );
}
