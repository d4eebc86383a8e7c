import { Note } from '@/ui/base/note';
import { useSay } from '@/ui/language';
import type { About } from '../_hooks/use-results';

/** Says when something else was looked for than what was typed. */
export function AnswerNote({ q, about: { answer, searched } }: { q: string; about: About }) {
  const say = useSay();
  if (answer === 'asked') return null;
  return (
    <Note icon="info">
      {answer === 'corrected'
        ? say('没有“{q}”，下面是“{searched}”的结果。', { q, searched })
        : say('没有同时含“{q}”各词的，下面是最接近的。', { q })}
    </Note>
  );
}
