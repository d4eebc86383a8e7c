import { emptyChallenge, type ChallengeContent } from '@market/contract/challenge';
import type { OwnOrganization } from '@market/contract/organization';
import type { RecordDetail } from '@market/contract/record';
import { fieldOptions } from '@/state/fields';

const LONGEST = { title: 80, text: 1000, keywords: 8 };

/** What a new draft begins with: the organization's own field, what the need it is posted from already says, and the contest. */
export function beginningOf(
  { field }: Pick<OwnOrganization, 'field'>,
  need: RecordDetail | undefined,
  contestId: string | undefined = undefined,
): ChallengeContent {
  const topic = contestId === undefined ? {} : { kind: 'contest' as const, contestId };
  const blank = { ...emptyChallenge(), ...topic, field };
  if (!need) return blank;
  const { id, title, tags, summary, fields } = need;
  const text = (key: string): string => (typeof fields[key] === 'string' ? fields[key].slice(0, LONGEST.text) : '');
  const named = [fields.fields].flat().find((name) => fieldOptions.some(({ key }) => key === name));
  return {
    ...blank,
    needId: id,
    title: title.slice(0, LONGEST.title),
    field: typeof named === 'string' ? named : field,
    keywords: tags.slice(0, LONGEST.keywords),
    difficulty: text('content') || summary,
    deliverables: text('target').slice(0, 500),
  };
}
