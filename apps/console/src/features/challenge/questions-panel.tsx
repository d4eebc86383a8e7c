import { useQuery } from '@tanstack/react-query';
import { minuteText, staff, whyCannotCall } from '@market/contract/shared';
import { Panel } from '../../components/panel';
import { QueryView } from '../../components/query-view';
import { ToneTag } from '../../components/tone-tag';
import { clock } from '../../platform/clock';
import { read } from '../../platform/query';
import { useActor } from '../../platform/session';
import styles from './challenge-page.module.css';

/** 咨询：what bidders asked and the demander answered; who asked is nobody's to see. */
export function QuestionsPanel({ challengeId }: { challengeId: string }) {
  const mayRead = whyCannotCall(useActor(), staff('vetter', 'districtAdmin')) === undefined;
  const questions = useQuery({
    ...read('GET /staff/challenges/{id}/questions', { params: { id: challengeId } }),
    enabled: mayRead,
  });
  if (!mayRead || questions.data?.items.length === 0) return null;
  const now = clock.now();
  return (
    <Panel title="咨询" note={frozenNote(questions.data?.frozenFrom ?? null, now)}>
      <QueryView query={questions} rows={3}>
        {({ items }) =>
          items.map(({ id, text, askedAt, answer, answeredAt }) => (
            <article key={id} className={styles.opinion}>
              <h3 className="prewrap">{text}</h3>
              <p className="cap num">
                {minuteText(askedAt, now)} 匿名咨询
                {answeredAt && `，${minuteText(answeredAt, now)} 答复`}
              </p>
              {answer === null ? <ToneTag tone="warn">等发榜方答复</ToneTag> : <p className="prewrap">{answer}</p>}
            </article>
          ))
        }
      </QueryView>
    </Panel>
  );
}

const frozenNote = (frozenFrom: string | null, now: Date): string | null => {
  if (frozenFrom === null) return null;
  const when = minuteText(frozenFrom, now);
  return new Date(frozenFrom) > now ? `${when} 起不再问答` : `${when} 起已停止问答`;
};
