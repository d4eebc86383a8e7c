import { Note } from '@/ui/base/note';
import type { About } from '../_hooks/use-results';

/** Says when something else was looked for than what was typed. */
export function AnswerNote({ q, about: { answer, searched } }: { q: string; about: About }) {
  if (answer === 'asked') return null;
  return (
    <Note icon="info">
      {answer === 'corrected' ? `没有“${q}”，下面是“${searched}”的结果。` : `没有同时含“${q}”各词的，下面是最接近的。`}
    </Note>
  );
}
